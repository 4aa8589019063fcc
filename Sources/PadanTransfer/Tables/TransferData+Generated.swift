// Generated from Data/ by `make generate`. Do not edit.
// swift-format-ignore-file

/// The tables of a language pair, as in `Data/<tag>-<tag>/`.
enum TransferData {
  /// The folder below `Data/`, the file's name without its extension, and its text.
  static let files: [(folder: String, name: String, text: StaticString)] = [
    ("id-en", "approximations", #"""
# Words behind a figure that make it an approximation, which is left to the translator.
# Origin: written for Padan. Licence: Apache-2.0.
id	puluhan ratusan ribuan jutaan miliaran triliunan
"""#),
    ("id-en", "company-ends", #"""
# Last words of company names: language or - for both, words.
# Origin: written for Padan. Licence: Apache-2.0.
-	group grup holdings holding inc corp corporation ltd co limited tbk plc llc
"""#),
    ("id-en", "currencies", #"""
# Currencies: mark before the figure, Indonesian words, English words (plural), English mark or -, Indonesian mark or -.
# Origin: written for Padan. Licence: Apache-2.0.
Rp,IDR	rupiah	rupiah	Rp	Rp
US$,USD,AS$	dolar AS,dolar Amerika Serikat,dolar Amerika,dollar AS	US dollars,U.S. dollars	US$	US$
S$,SGD	dolar Singapura	Singapore dollars	S$	S$
A$,AU$	dolar Australia	Australian dollars	A$	A$
CA$,C$,CAD	dolar Kanada	Canadian dollars	CA$	CA$
HK$	dolar Hong Kong	Hong Kong dollars	HK$	HK$
€,EUR	euro	euros	€	€
£,GBP	pound sterling,poundsterling,pound,pounds	pounds sterling	£	£
RM	ringgit	ringgit	RM	RM
-	yen	yen	-	-
-	yuan	yuan	-	-
-	baht	baht	-	-
-	won	won	-	-
-	peso	pesos,peso	-	-
-	rupee	rupees,rupee	-	-
$	dolar,dollar	dollars,dollar	$	-
"""#),
    ("id-en", "magnitudes", #"""
# Powers of ten: exponent, Indonesian, English, each with its abbreviations. The English billion is the short scale's.
# Origin: written for Padan. Licence: Apache-2.0.
3	ribu,rb	thousand,k
6	juta,jt	million,mln,mn,m
9	miliar,milyar	billion,bln,bn,b
12	triliun,trilyun	trillion,trn,tn
"""#),
    ("id-en", "months", #"""
# Months, January first: Indonesian, English, Indonesian abbreviations, English abbreviations (AP).
# Origin: written for Padan. Licence: Apache-2.0.
Januari	January	Jan	Jan
Februari	February	Feb,Peb,Pebruari	Feb
Maret	March	Mar	Mar
April	April	Apr	Apr
Mei	May		
Juni	June	Jun	Jun
Juli	July	Jul	Jul
Agustus	August	Agt,Agu,Ags,Agust	Aug
September	September	Sep,Sept	Sep,Sept
Oktober	October	Okt	Oct
November	November	Nov,Nopember	Nov
Desember	December	Des	Dec
"""#),
    ("id-en", "organization-heads", #"""
# First words of Indonesian and last words or heads of English organization names: language, words.
# Origin: written for Padan. Licence: Apache-2.0.
id	badan kementerian dewan komisi bank organisasi perserikatan uni otoritas bursa mahkamah lembaga dana majelis polri kepolisian tentara kejaksaan asosiasi perhimpunan partai palang pakta perusahaan badan perum direktorat komite korps liga persatuan pengadilan universitas institut kantor interpol forum gerakan
en	ministry agency council commission organization organisation nations union bank exchange court institute board fund authority service office association party committee league police army forces corps corporation alliance assembly force university forum movement
"""#),
    ("id-en", "plural-cues", #"""
# Words before a noun that say there are several of it: language, words.
# Origin: written for Padan. Licence: Apache-2.0.
id	sejumlah beberapa para berbagai banyak puluhan ratusan ribuan jutaan kedua ketiga keempat dua tiga empat lima enam tujuh delapan sembilan sepuluh semua
"""#),
    ("id-en", "units", #"""
# Units behind a figure: Indonesian forms, English singular, English plural, further English forms.
# Origin: written for Padan. Licence: Apache-2.0.
meter persegi	square meter	square meters	square metre,square metres
kilometer persegi	square kilometer	square kilometers	square kilometre,square kilometres
meter kubik	cubic meter	cubic meters	cubic metre,cubic metres
kilometer per jam	kilometer per hour	kilometers per hour	kilometre per hour,kilometres per hour
km/jam	kph	kph	km/h
kilometer	kilometer	kilometers	kilometre,kilometres
meter	meter	meters	metre,metres
sentimeter,cm	centimeter	centimeters	centimetre,centimetres,cm
milimeter,mm	millimeter	millimeters	millimetre,millimetres,mm
km	km	km	
km²	km²	km²	
m²	m²	m²	
m³	m³	m³	
hektare,hektar	hectare	hectares	
kilogram	kilogram	kilograms	
kg	kg	kg	
ton	metric ton	metric tons	tonne,tonnes,ton,tons
liter	liter	liters	litre,litres
barel per hari	barrel per day	barrels per day	
barel	barrel	barrels	
gigawatt	gigawatt	gigawatts	
megawatt	megawatt	megawatts	
kilowatt	kilowatt	kilowatts	
GW	GW	GW	
MW	MW	MW	
kWh	kWh	kWh	
derajat Celsius	degree Celsius	degrees Celsius	
basis poin	basis point	basis points	
"""#),
    ("id-en", "weekdays", #"""
# Weekdays: Indonesian, English.
# Origin: written for Padan. Licence: Apache-2.0.
Senin	Monday
Selasa	Tuesday
Rabu	Wednesday
Kamis	Thursday
Jumat	Friday
Sabtu	Saturday
Minggu	Sunday
"""#),
    ("id-en", "zones", #"""
# Time zones: Indonesian, English.
# Origin: written for Padan. Licence: Apache-2.0.
WIB	Western Indonesia Time
WITA	Central Indonesia Time
Wita	Central Indonesia Time
WIT	Eastern Indonesia Time
GMT	GMT
UTC	UTC
"""#),
  ]
}
