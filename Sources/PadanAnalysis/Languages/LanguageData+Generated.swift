// Generated from Data/ by `make generate`. Do not edit.
// swift-format-ignore-file

/// The word lists of each language, as in `Data/<tag>/`.
enum LanguageData {
  /// The folder below `Data/`, the file's name without its extension, and its text.
  static let files: [(folder: String, name: String, text: StaticString)] = [
    ("de", "function-words", #"""
# Function words of German.
# Origin: written for Padan. Licence: Apache-2.0.
der die das und ist von den mit für zu im in auf ein eine nicht des dem sich auch es an werden aus er hat dass sie nach wird
bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch
"""#),
    ("en", "abbreviations-final", #"""
# May end a sentence: Inc., U.S., etc. A capital is matched as written.
# Origin: written for Padan. Licence: Apache-2.0.
# And so on; and others; in the same place.
etc al misc ibid op.cit loc.cit
# Companies and institutions.
inc corp ltd co Cos llc l.l.c llp l.l.p l.p plc bros Mfg assn Assoc Intl govt dept Ctr Inst gmbh bhd tbk n.v
b.v s.a s.p.a
# Names and degrees behind a name.
jr sr esq ph.d phd d.phil m.d d.o d.d.s d.m.d d.v.m j.d ll.b ll.m ll.d b.a b.s b.sc b.ed m.a m.s m.sc m.ed
m.b.a m.p.h m.p.a m.f.a m.phil ed.d psy.d pharm.d th.d r.n c.p.a q.c k.c o.b.e m.b.e
# Countries, federations and cities.
u.s u.s.a u.k u.n e.u u.a.e u.s.s.r d.c n.y.c l.a
# States of the United States (AP style) and provinces of Canada. Wash, Miss, Mass, Ore and Ill are words.
Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev n.h n.j n.m
n.y n.c n.d Okla Ore Pa r.i s.c s.d Tenn Tex Vt Va Wash w.va Wis Wyo p.r Alta b.c n.b Nfld n.s Ont p.e.i Que
Sask
# Streets. St is with the titles: saints are more frequent.
ave Aves blvd rd Ln Ct Pl Sq Pkwy Sts
# Measures, which may stand before a conversion in brackets: 5 ft. (1.5 m). Ft is a fort.
ft lb lbs
# Eras.
a.d b.c.e c.e
"""#),
    ("en", "abbreviations-inner", #"""
# Stands before what it belongs to: vs. the, e.g. this, Mt. Merapi. A capital is matched as written.
# Origin: written for Padan. Licence: Apache-2.0.
# Between two things.
vs v a.k.a c/o feat
# Before what explains or continues.
e.g i.e viz incl attn p.s
# Before the names of mountains, forts, points, universities, streets. 10 ft., 5 pt. and 3 MT are measures.
Mt Mts Ft Pt Univ Natl Jl Jln Gg
# Before Ltd., Bhd. and D.
Pte Pty Sdn Ph
"""#),
    ("en", "abbreviations-number", #"""
# Before a figure, Roman numeral or opening bracket: No. 7, Fig. 2, p. 12. A capital is matched as written.
# Origin: written for Padan. Licence: Apache-2.0.
# Rank and order. `He said no. I …` is two sentences; so `No`.
No nos N° Ex Op
# Authors before a year: et al. 2020.
al
# Places in books and laws. Sec is with the titles.
fig figs p pp vol vols ch chs Art Arts sect eq eqs para paras cl Reg Regs Ep Eps ver
# Addresses and telephones.
tel ext Fax Apt Rm Bldg Rte Hwy
# Money, measure and bounds.
Rp Rs approx ca Est max min caliber calibre
# Months (AP style and the short forms of tables) and weekdays.
Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun
"""#),
    ("en", "abbreviations-time", #"""
# Behind a time: a.m. Friday, p.m. Eastern Time, a.m. GMT.
# Origin: written for Padan. Licence: Apache-2.0.
a.m p.m
"""#),
    ("en", "abbreviations-title", #"""
# Before a name: the full stop never ends a sentence. A capital is matched as written.
# Origin: written for Padan. Licence: Apache-2.0.
# Forms of address. MS is something else.
mr mrs Ms Mx messrs Mses mme mlle Mdm Sra Srta
# Professions, universities and clergy.
dr Drs prof Profs Asst Adj Rev Revs Hon msgr Fr Ven Rt Ir
# Offices. `She is a sales rep. He …` is two sentences; so `Rep`.
Sen Sens Rep Reps Gov Govs Pres Amb Treas Atty Sec Supt Insp Det Dets Const Dep Ald Cllr Ofc
# Military ranks (AP style).
Gen Gens lt Lts Col Cols Maj capt Capts cmdr Cdr Cdre Adm Adms Brig Ens sgt Sgts cpl Spc Cpt Pfc Pvt j.g
# Saints, first names.
St Ste Wm Chas Thos Robt
"""#),
    ("en", "boilerplate", #"""
# First words of paragraphs that are not part of an article: reason, tab, words in lower case.
# Origin: written for Padan. Licence: Apache-2.0.
link	read also
link	also read
link	read more
link	read:
link	see also
link	related:
link	related articles
link	related stories
link	related news
link	more:
link	watch:
invitation	click
invitation	follow
invitation	subscribe
invitation	sign up
invitation	download
invitation	join
invitation	don't miss
credit	editor:
credit	editing by
credit	edited by
credit	reporting by
credit	reporter:
credit	writing by
credit	written by
credit	source:
credit	translated by
credit	translator:
copyright	copyright ©
copyright	copyright (c)
copyright	copyright 19
copyright	copyright 20
copyright	©
copyright	all rights reserved
copyright	(c) 20
photo	photo:
photo	photo by
photo	photo credit
photo	image:
photo	picture:
photo	file photo
photo	video:
link	advertisement
link	scroll to continue
link	tags:
link	our standards:
"""#),
    ("en", "common-words", #"""
# Ordinary words, which are no names even when capitalised. Written by Tools/count-common-words.py.
# Origin: counts over UD English EWT (CC BY-SA 4.0), TICO-19 (CC0 1.0) and NusaX (CC BY-SA 4.0); words only, seen in lower case at least 3 times.
# Licence: word list Apache-2.0; attribution as above.
ability able abnormal abnormalities about above absolutely accelerate access accessory accident accompanied
according account accurate acid acquiring acquisition across act acting action actions activate activation
active actively activities activity actually acute adapt adaptation adapted adaptive add added addicting
addition additional address addressed administration admission admitted ads adults advanced adverse advice
advised aerosol affect affected affects affinity affliction affordable after afternoon again against age aged
agencies agency agent agents ages ago agreement agreements ahead aid aim aims ain air airborne airfare airlines
airway aka al alarm alcohol alert alike all allow allowed allowing almost alone along alot alpaca alpacas
already alright also alt alter alternative although alveolar always am amazing ambience amino aminotransferase
among amount amplifying an analysis analyzed ancestor ancestral ancient and angiotensin angiotensin-converting
angry animal animals anniversary announced annoying annual another answer answered answers antibodies antibody
anticipated antiviral anxiety any anymore anyone anything anyway anywhere apart app apparently appear appeared
appears appetite application applications applied appreciate appreciated approach approaches appropriate
approval approved approximately apps are area areas aren arm around arrest arrested arrive arrived art article
artificial as ask asked asking asp assess assessed assessment assist associated asthma asymptomatic at ate
atmosphere attached attachments attack attacks attempts attend attention attitude atypical audiobooks audit
authentic author authorities automatic availability available average avian avocado avoid avoiding awareness
away awesome back background bacterial bad bakery bakso balance banana bar barrier base based basically basis
bat batagor bathroom bats battery bbc be beach beat beautiful beauty became because become becomes bed bedroom
beds beef been before beg began begin beginning begins behind being believe believed bell below benar
beneficial benefits besides best better between beverages bid big bike billion bind binding binds birds birth
birthday bit bite black bland blood blue boat body boiled bomb book booked bored boring born boss both bother
bottom bought bound bovine bowl box boys bpd branch branches brand bread break breakfast breath breathing
breathtaking breeze breezy bright bring bringing broke broken bronchiolitis bronchitis broth brother brought
brownies browser btw budget buds buffet building bungalow burden bus business but button buy buying by ca
cabins cafe cafes cage cake cakes calamari call called calling calls calming came camels camera can candidate
candidates cannot capable capacity capsules capture car card cardiac cardiovascular cards care carefully
carrier carriers carry cars cartoons case cases cash cashier cat catch category cats caught causative cause
caused causes causing cell cellphone cells cellular central certain certainly chain chameleon chance change
changed changes characteristic characteristics characterized charged charming chart chat chatting cheap check
checked checking cheese chef chemical chest chicken chickens child children chloroquine chocolate choice
choices choose chose chronic circulate circulating cities citizen citizens city civet civets claimed claims
clarified clarify class classic classified clean cleaned cleaning clear clearly cleaves cleric client clinical
close closed closely closer closest closing clothes cluster clusters co code coded codes coding coffee cold
colds collaboration collect collected collecting collection color com combination combined come comes
comfortable comfy coming comment comments common commonly communications communities community
community-acquired companies company comparable compare compared comparison complaint complaints complete
completed completely completing complex complicated complications components compound compounds comprehensive
concentration concept concepts concern concerned concerning concerns conclude conclusions condition conditions
conducted conducting confidential confirm confirmation confirmed conflict connect connection connections
considerable considered considering consistent constitute contact contacted contacts contagious contain
containing containment contains contaminated contest context continually continue continued continues
continuously contract contracted contracts contrast contribute control convalescent cooked cooking cool copy
corner corona coronavirus coronaviruses corporate corporation corresponding corticosteroids cost costed costly
costs cosy cough coughing could couldn count counter counterparty countries country counts couple coupled
couples courier course courses cover covering cow cozy crab crap crazy cream create created creating creative
credit credits crew criminal crisps crispy criteria critical critically cross crossed crowd crowded crude
cruise crying cubism cuisine culinary culture cumulative cup cure curious current currently curry customer
customers cut cute cuz cytokine cytokines da daily damage damaged damn dangerous dark darn data date dates
daughter day days dead dead-end deal dear death deaths decades decent decently decided decision decisions
declared declining decor decrease deep defined definitely definitions degree delectable delete deletion
delicious delightful delish delivered delivery demand demographic demonstrated demonstrations departments
dependency depending deployment described describing description design designated designed despite desserts
destination detail detailed details detect detected detection determine determined devastating develop
developed developing development device di diabetes diagnosed diagnosis diarrhea did didn die died difference
differences different difficult difficulty diffuse digital dim dine diner dining dinner direct directly dirt
dirty disability disappointed disappointing discharged discount discovered discovery discrimination discuss
discussed discussion disease diseases dish dishes disinfectant display dissemination distance distancing
distinct distress distribute distributed distribution diverged divergence diverse diversity divided do doc
doctor doctors does doesn dog dogs doing dollars domain domestic don done dont dose doses down download drained
dramatically drastically dress drink drinks drive driven driver dromedary droplets drug drugs dry duck due
duration during dusk dynamic dyspnea e-mail e-ticket each earlier earliest early easily easy eat eaten eatery
eating ecological ect edition editions effect effective effectively effectiveness effects efficacy efficient
efficiently effort efforts egg eggplant eggs either elderly election electron electronic elements elevated
elevator eliminate else email emerge emerged emergence emergency emerging empanadas employee employees empty
enable encode encoded end ended enforcement engine enhanced enjoy enjoyable enjoyed enjoying enough ensure
enter entered enteric enteritis entire entirely entities entrance entry envelope enveloped environment enzyme
enzymes epidemic epidemiological epidemiology equal equally error especially essential establish established
estimate estimated et etc evacuation evaluated evaluating evaluation even event events eventually ever every
everyday everyone everything everywhere evidence evolution evolutionary exactly example excellent except
exchange excluded execution executive existed existing exists exoribonuclease expect expectations expected
expecting expensive experience experienced experimental explain explore exposed exposure expressed expression
extended extensive extent extra extract extraordinary extremely exudates eye-catching eyes face facilitate
facilities facility fact factor factors failed failure fair fairly fall false families family famous fan fancy
fantastic far farm fast fatal fatality fate favipiravir favorite fear featured features feces federal feedback
feel feeling feels fees feet felt female ferrets fever few fiction field fifth fight fighting file filed filled
filling films filthy final finally find finding findings fine finish finished fire first fish fit fits five
fixed flag flames flash flavor flavour flavourful flavours flight flights flood floor flow flowing flu fluid
fly focus follow follow-up followed following follows food foods for force forces foreign forensic forever
forget forgot form former forms formulations forward forwarded fought foul found founded four fourth fragments
frame frames free french frequent frequently fresh fried friend friendly friends fries from front fruit
frustrated full full-length fully fun function functions funding further future game garden gastroenteritis
gastrointestinal gathering gatherings gave gene genera general generally generate generation genetic
genetically genome genome-wide genomes genomic geographical get gets getting gift girl girls give given gives
giving glass glasses global globally glycoprotein gmail go goal goat goes going gone gonna good got gotta
gourami gov government governments governor grab gradually great greater green grilled gross grotto ground
group groups grow growth guerrillas guess guidance guide guideline guidelines guy guys had hadn hair half
hamster hand handle handphone hands hang hanging hangout happen happened happens happy harbour hard harmless
has hasn hate have haven having hay he head headache health health-care healthcare healthy hear heard hearing
heart heavily heavy hehe held hella help helped helpful helps hence hepatitis her here herein high high-quality
higher highest highly hills him himself his history hit hits hoax holding holiday home homely homey homologous
homology honest honestly honey hope hopes horrible horse hospitable hospital hospitalisation hospitalised
hospitalization hospitalizations hospitalized hospitals host hosts hot hotel hotels hotmail hour hours house
houses housing how htm html http https huge huh human humans hundreds hungry husband huts hydroxychloroquine
hygiene hymn hypertension ice iced id idea ideal ideas identical identification identified identify identity if
ill illness illnesses im image images imagine imaging immediate immediately immune immunity immunocompromised
impact implement implementation implemented implications important impression impressive improve improved in
incidence include included includes including incompetence increase increased increasing incredibly incubation
indeed index indicate indicated indicating indication individual individuals indoor indoors industry
inexpensive infect infected infection infections infectious infects infertile inflammation inflammatory
influenced influenza info inform information informed inhibit inhibition inhibitors ini initial initially
initiated injury inside instead insurance intelligence intend intended intends intensive interaction
interactions interest interested interesting interferon interim interior intermediate international internet
interspecies interstitial interval into intravenous introduced intubation invasive investigation investigations
investment invited inviting involved involving iphone ipod irc irritating is island islands isn isolate
isolated isolates isolation issue issued issues it item items its itself jacket jam jealous job join joke judge
juice just keep keeps kept kerala key kick kid kidding kidney kids kill killed killing kilobases kind kinda
kinds knew know knowledge knowledgeable known knows kocok laboratories laboratory laboratory-confirmed lack
lacking lacks land landscape language laptop large largely larger largest last late later latest launch
launched law layout lead leader leaders leadership leading learned learning least leave leaves leaving led left
legendary lengkap length less lesson lessons let letdown lethal letter level levels lie lies life
life-threatening light lights like liked likelihood likely limit limitations limited limits line lineages lines
lingerie link list listed little live liver lives living ll load local located location locations long
long-term longer lontong look looked looking looks lopinavir loss lost lot lots lousy love loved lovely lover
lovers loves loving low low-risk lower lowest lucky lunch lunchtime lung lungs lymphocyte lymphocytes mad made
main mainly major majority make makes making malaria male mall mammals man managed management manifestations
manufacturing many market markets mask masks massive matching material materials matter max may maybe me meal
meals mean meaning means meant measured measures meat meatballs mechanical mechanism media median medical
medication medications medicines mediocre meet meeting mellitus member members membrane memoirs memorable men
mental mention mentioned menu menus message messages met metal method methodology methods mice mie might mild
militant military milk million millions mind mine minimal minimum minutes miss missing mitigation mix mixed
mobile model modelling models moderate modern modified modify molecular molecules moment money monitor
monitoring monoclonal month monthly months mood morcillas more morning mortality most mostly mother mothers
mountain mountains mouse mouth move moved movie movies moving msn much multi-organ multiple muscle mushroom
music must must-try mutation mutations mutual my myself name named names namun narrow nasal nasopharyngeal
national nationally natural nature nausea near nearby nearest nearly necessary need needed needs negative
negative-sense neonatal net network neutralizing never new newborns newest newly news next nice niche night
nights nighttime no nominated non-human non-pathogenic none nonstructural noodles nor normal nose nostalgic not
notch nothing notice notified novel now nowadays nuclear nucleic nucleocapsid nucleotide number numbers
numerous observed obtained occupation occur occurred occurring occurs of off offer offered offers office
officer officers official officially officials often oil ok okay old old-school older on once one ones ongoing
online only onset onto open opened opening opens operating opinion opportunity optimal option options or orange
order ordered ordering orders ordinary org organ organizations organs origin original originally originated
origins other others otherwise our out outbreak outbreaks outcome outcomes outdoor outside outstanding over
overall overlapping owing own owned owner oxtail oxygen oxygenation package packed padang page paid pain
painting pair palate palm pandemic pangolin pangolins pants paper papers par parameters parental park parking
part participants participating participation particles particular particularly parties partner partners parts
party pass passed passive passport past pasta path pathogenesis pathogenic pathogenicity pathogens pathological
pathology pathway patient patients pattern patterns paulhastings pay paying payment pdf peace peanut people
pepper peptidase per percent percentage percentages perfect perform performed period periodically persistent
person personal personally persons pet phone photo photographer photography photos phylogenetic physicians
piano pick picked pics picture pictures piece pieces pigs pilot pizza place placed places plan plane plans
plant plasma plate plates platform play pleasant please plentiful plenty plus pneumocytes pneumonia pockets
point points police policy political polymerase polyprotein pool poor popular population porridge porridges
portion portions position positive positive-sense possibility possible possibly post post-infection posts
potent potential potentially power practice practices precautions preclinical predicted preference pregnancy
pregnant preliminary prepare preparedness preparing prescription presence present presentation presented
presenting pressure pretty prevalence prevent preventing prevention previous previously price prices pricey
pricy primary prior privacy privacy-preserving private privileged probable probably problem problems procedure
procedures process produce produced product production products professional profit prognosis program progress
progressing progression progressive prohibited project projects promise promised promises promising promo
prompt proof proper properties property proposal proposed protease protect protection protective protein
proteins protocol protocols prove provide provided provider providers provides providing pseudonymized
psychological public publication published pulmonary purchase put quality quarantine question questions quick
quickly quiet quite quota quotes rabbits radical raining ramen ran range ranges ranging rapid rapidly rat rate
rates rather ratio re reach reached reaction reactions read readily reading ready real real-time really reason
reasonable reasons receipt receive received recent recently receptor receptors recipient recognition recognized
recombination recombine recommend recommendation recommendations recommended recommending recommends record
recorded recording records recover recovered recovery red reduce reduced reducing reference referred refinery
reflects refreshing refund refunded regarding regards region regions register registered regret regular
regulatory related relationship relative relatively relatives relax relaxing release released releases relevant
remain remaining remains remarkably remdesivir remember remote removed renal repair replaced replicase
replicate replication replied report reported reporting reports representative repurposed repurposing request
require required requirements requiring research researchers reservoir reservoirs residents resistance
resources respect respectively respiratory respond response responses responsibility responsible rest
restaurant restaurants resting resto restos restriction restrictions result resulted resulting results resume
retrospectively return returned reveal reversion review reviews revised rhinoviruses ribavirin ribs rice
ricefields ride right rights rising risk ritonavir river road roadside roasted robbery rock rodents role rolled
romantic roof room rooms route routine rude run running runny sad safe safety said sake sale salted salty
sambal same sample samples sampling sat satay satisfactory satisfied satisfying saturation sauce sausages save
savory saw say saying says sayur scale scenery scheme school science scientific scientists screen screening
seafood search searching season seat seats second secondary seconds secret sector secure security see seeing
seeking seem seems seen selection self sell sellers selling send sending sensation sense sensitive sent
sentinel separated septic sequence sequences sera serabi series serious seriously serological serology serum
serve served server servers serves service services serving set sets settings seven seventh several severe
severely severity sex shame share shared shares sharing sharp she shedding sheet ship shipping shirt shock shop
shopping short shortness should show showed showing shown shows shrimp shrimps shut sick side sight sights sign
signal signature significant significantly similar similarity simple since single single-stranded siomay sister
site sites sitting situation six sixth size sleep slow small smaller smell smoke smoking snack snacks sneezing
so so-so soap social soft software sold soldiers solution solutions some somebody someone something sometimes
somewhere son songs soon soothing sore sorry sort soul sound sounds soup source sources souvenir space spacious
special species specific specifically specimen specimens speed spend spending spent spice spices spicy spike
spillover spinach sporadic spot spots spread spreading spreads staff stage stages stall stand standard start
started starting starving stated statement station statistics status stay stayed staying steak steaks steamed
steep step steps steroids still stimulate stock stolen stomach stop stopped storage store stories storm story
straight strain strains strand strategies strategy strawberries strawberry street stress strikes strip strong
strongly structural structure stuck student students studied studies study stuff style subgenomic subject
subjects submitted subsequent subsequently substantial substitution success successful successfully such sudah
suddenly suffer suffering sufficient suggest suggested suggesting suitable summer sunset super suppliers supply
support supported supporters supportive suppose supposed suppress sure surface surfaces surgical surprise
surprised surrounding surveillance survey survive susceptible sushi suspect suspected sustained swab swabs
sweet switch symptom symptomatic symptoms syndrome syndrome-related synthesis system systematic systemic
systems tables take taken takes taking talent talk talking talks tap target targeted targets taste tasted
tasteless tastes tasty tax tea teacher teachers team teams technique technologies technology telephone tell
telling temporal temporarily ten tender tenderloin tent term termed termination terms territories terrorist
test tested testing tests text texture than thanks that the their them theme themselves then theories
therapeutic therapeutics therapies therapy there therefore these they thick thing things think thinking third
this those though thought thousand thousands threat threatened three throat through throughout thrown thus
ticket tickets tidak tight time timely times tiny tip tired tiring tissue to today tofu together told toll
tomorrow ton tonight too took top total totally touch touching tough tourists toward towards town toxicity
trace tracing track tracking tract traditional traffic train training transaction transactions transcription
transit translation transmembrane transmissibility transmissible transmission transmit transmittal transmitted
transport transporter travel travelers traveling travelling treat treated treating treatment treatments tree
trees trends trial trials tried trimester trip troops true truly trust try trying turn turned turns twice two
type types typical typically uduk uk ulterior ultimate umifenovir unable uncomfortable under underlying
understand understanding underway unique unit units universities unknown unless unlike unsure until up upcoming
update updated upon upper urgent us use used useful useless user users uses using usual usually utterly
vacation vaccination vaccine vaccines value variations varied varies variety various vary varying vast ve
vehicle ventilation venue verified version versus very vessel via vibe victims video view views village
violence viral virions virological virology virus viruses visible visit visited visiting visitors vital vitamin
vitro vivo voice volunteers vomiting vote voted vs wait waiter waiters waiting waitress walk walked walking
wallet wanna want wanted wants war warm was wash washing wasn waste watch watching water waterfall way ways we
weapons wear wearing weather web website wedding week weekend weekends weekly weeks weight weird welcome well
went were weren wet what whatever when where whereas whether which while white who whole whom whose why wide
widely widespread wife wifi wild will willing win window winter wish with within without woman women won wonder
wonderful wondering words work worked workers working works world worldwide worth would wouldn write writing
wrong www ya yeah year years yes yesterday yet yo you young younger your yourself youth yummy zoonotic
"""#),
    ("en", "dateline-places", #"""
# Places that alone make a dateline: London - The government ….
# Origin: written for Padan. Licence: Apache-2.0.
jakarta washington london beijing tokyo seoul singapore bangkok manila hanoi moscow paris berlin rome madrid canberra sydney riyadh
tehran baghdad cairo ankara geneva brussels denpasar surabaya
"""#),
    ("en", "descriptors", #"""
# Words that describe within a name and have an equivalent in other languages: no names by themselves.
# Origin: written for Padan. Licence: Apache-2.0.
district province regency city county village street avenue road university institute school academy college hospital station
airport terminal port island islands mount mountain river sea strait lake bay ocean beach park forest building palace mosque church
temple museum market dam reservoir area region zone country republic kingdom ministry agency board council commission court police
army office embassy consulate institution foundation cooperative company corporation group bank association union federation party
faction assembly act law regulation article decree program project plan day month year century cup league tournament championship
january february march april may june july august september october november december monday tuesday wednesday thursday friday
saturday sunday morning afternoon evening night west east north south central western eastern northern southern southeast
development economic economy technology government senate department center centre bureau authority committee organization services affairs
finance energy health foreign trade industry education defense interior home agriculture transportation communications muslim christian
catholic hindu buddhist indonesian indonesians american americans chinese japanese british french german dutch european asian african jan feb mar apr jun jul aug sep sept oct nov dec mid mondays tuesdays wednesdays thursdays fridays saturdays sundays god christmas
"""#),
    ("en", "function-words", #"""
# Frequent function words of English.
# Origin: written for Padan. Licence: Apache-2.0.
the of and to in a is that it for was on with as are be this by at from or an have not has but they had which you he she his
her their its were been will would can could should may might there what when who where how if than then them these those we
our your my me him us i do does did so no about into over after before between through during under more most some any all
both each other such only also just very because while since until against out up down off again said says also however
"""#),
    ("en", "invitation-cues", #"""
# What shows that an invitation is meant for the visitor of a page.
# Origin: written for Padan. Licence: Apache-2.0.
here
our
us on
newsletter
app
whatsapp
telegram
instagram
facebook
twitter
youtube
google news
link
"""#),
    ("en", "irregular-plurals", #"""
# Irregular plurals: singular, tab, plural.
# Origin: written for Padan. Licence: Apache-2.0.
man	men
woman	women
child	children
person	people
foot	feet
tooth	teeth
goose	geese
mouse	mice
wife	wives
knife	knives
half	halves
shelf	shelves
wolf	wolves
thief	thieves
loaf	loaves
analysis	analyses
crisis	crises
hypothesis	hypotheses
thesis	theses
criterion	criteria
phenomenon	phenomena
bacterium	bacteria
stimulus	stimuli
hero	heroes
potato	potatoes
tomato	tomatoes
echo	echoes
veto	vetoes
life	lives
monarch	monarchs
patriarch	patriarchs
matriarch	matriarchs
stomach	stomachs
epoch	epochs
businessperson	businesspeople
"""#),
    ("en", "lettered-nouns", #"""
# Nouns that a single letter is the name of: vitamin C, Group B, Plan B. The letter may end a sentence.
# Origin: written for Padan. Licence: Apache-2.0.
vitamin hepatitis influenza group class block plan serie series league type category grade letter point gate
building tower terminal platform zone sector room wing package option choice section appendix figure table column
row line track team status size schedule exhibit annex part unit hall gene factor division
"""#),
    ("en", "marked-names", #"""
# Names that end in an exclamation or question mark, as written.
# Origin: written for Padan. Licence: Apache-2.0.
# Companies, products, magazines, parties, movements, broadcasters.
Yahoo!
Yum!
Guess?
Joomla!
Kahoot!
Chips Ahoy!
E!
¡Hola!
En Marche!
Otpor!
# Programmes and games.
Jeopardy!
Yu-Gi-Oh!
Haikyu!!
K-On!
Who Wants to Be a Millionaire?
Where's Waldo?
Where's Wally?
# Groups and albums.
Wham!
Panic!
Los Campesinos!
Neu!
# Films, plays and musicals.
Quo Vadis?
Mamma Mia!
Moulin Rouge!
Oklahoma!
Shazam!
Scoob!
Airplane!
Mars Attacks!
Hail, Caesar!
Hello, Dolly!
Three Amigos!
Hot Shots!
Viva Zapata!
Tora! Tora! Tora!
The Informant!
O Brother, Where Art Thou?
Who's Afraid of Virginia Woolf?
"""#),
    ("en", "mass-in-s", #"""
# Words in -s that are the plural of no other word.
# Origin: written for Padan. Licence: Apache-2.0.
news series species means headquarters physics mathematics economics politics genetics logistics electronics ethics
statistics athletics gymnastics robotics diabetes measles mumps rabies lens bias atlas canvas gas
"""#),
    ("en", "regular-man", #"""
# Nouns in -man whose plural is regular.
# Origin: written for Padan. Licence: Apache-2.0.
human german roman norman ottoman shaman talisman caiman superhuman
"""#),
    ("en", "say-verbs", #"""
# Verbs of saying that follow or attribute a quotation: “…?” she asked, said the mayor.
# Left out is what also stands by itself behind a quotation (“Why?” She laughed.).
# Origin: written for Padan. Licence: Apache-2.0.
# Neutral.
said say says told tell tells asked ask asks answered answers replied replies responded responds wrote write
writes added adds continued continues explained explains stated states noted notes remarked remarks observed
observes commented comments announced announces declared declares repeated repeats reiterated reiterates
concluded concludes recalled recalls recounted recounts tweeted tweets posted posts texted texts messaged
# Claims, agreement, doubt.
claimed claims argued argues insisted insists maintained maintains contended contends asserted asserts
alleged alleges testified testifies confirmed confirms denied denies admitted admits acknowledged
acknowledges conceded concedes confessed confesses agreed agrees countered counters objected objects
protested protests retorted retorts rejoined clarified clarifies emphasized emphasizes emphasised emphasises
stressed stresses underlined underscored suggested suggests proposed proposes predicted predicts speculated
speculates opined opines reasoned reasons thought thinks wondered wonders mused muses reflected reflects
# Requests, warnings, promises.
urged urges warned warns cautioned cautions advised advises demanded demands commanded pleaded pleads begged
begs implored inquired inquires enquired enquires queried queries vowed vows pledged pledges threatened
threatens reminded reminds
# Manner.
shouted shouts yelled yells cried cries screamed screams shrieked exclaimed exclaims roared roars bellowed
boomed chanted chants whispered whispers murmured murmurs muttered mutters mumbled mumbles groaned groans
moaned moans stammered stuttered blurted snapped snaps barked growled growls snarled hissed grumbled
grumbles complained complains lamented laments fumed fumes ranted thundered scoffed scoffs sneered taunted
taunts mocks teased teases joked jokes quipped quips boasted boasts bragged brags gushed gushes enthused
enthuses crowed interjected
"""#),
    ("en", "titles", #"""
# Titles and roles that stand before a name.
# Origin: written for Padan. Licence: Apache-2.0.
president vice minister governor regent mayor chairman chairwoman chair chairperson secretary secretary-general director chief head
commissioner general lieutenant colonel major captain admiral marshal justice judge prosecutor king queen prince princess sultan
premier ambassador consul deputy senator spokesperson spokesman spokeswoman coach rector professor founder owner manager ceo former
acting chancellor bishop pope cardinal prime speaker lawmaker representative member
"""#),
    ("en", "uncountable", #"""
# Nouns without a plural, and nouns that are plural already: the last word of a term.
# Origin: written for Padan. Licence: Apache-2.0.
information electricity water equipment software hardware data news research infrastructure money cash traffic transport
transportation logistics economics politics physics music advice knowledge progress work homework housing clothing food rice
sugar salt flour oil gas coal petroleum gasoline diesel fuel energy power labor labour health education agriculture police
military media staff personnel personal series species aircraft spacecraft headquarters means goods products services affairs
resources funds revenues forces nations states islands rights reserves exports imports earnings savings securities
inflation deflation unemployment poverty growth trade commerce legislation evidence content malware spyware ransomware
wheat corn gold silver steel iron copper nickel cement ethanol biodiesel biofuel hydrogen carbon broadband bandwidth storage
access security safety intelligence technology computing learning
funding financing banking farming manufacturing marketing advertising mining fishing shipping lending spending trading processing
programming gaming streaming broadcasting publishing engineering monitoring training charging recycling warming logging hacking
phishing trafficking laundering smuggling roaming networking outsourcing crowdfunding stunting screening testing bleeding cycling
tourism terrorism journalism capitalism racism extremism radicalism nationalism populism protectionism socialism communism
awareness wellness fitness blindness consciousness readiness preparedness effectiveness competitiveness happiness
genetics diabetes measles mumps rabies physics mathematics corruption democracy sovereignty transparency liquidity solvency
connectivity nutrition malnutrition hygiene sanitation immunity obesity pregnancy mortality morbidity
"""#),
    ("es", "function-words", #"""
# Function words of Spanish.
# Origin: written for Padan. Licence: Apache-2.0.
el la los las de del y en un una que es por con para no se su al lo como más pero sus le ha este esta fue son entre cuando
muy sin sobre también me hasta hay donde
"""#),
    ("fr", "function-words", #"""
# Function words of French.
# Origin: written for Padan. Licence: Apache-2.0.
le la les de des du et un une en est que qui dans pour pas au aux sur par plus ce il elle ne se sont avec son sa ses ont été
mais ou nous vous ils cette être fait comme leur
"""#),
    ("id", "abbreviations-final", #"""
# May end a sentence: dll., Tbk., S.H. A capital is matched as written.
# Origin: written for Padan. Licence: Apache-2.0.
# And so on; the said.
dll dsb dst dkk tsb ybs sbb yad y.a.d ybl y.b.l c.s cs sda ibid op.cit loc.cit a.i etc
# Signed; before a name too, so it is with the inner ones as well.
ttd
# Companies.
tbk inc corp ltd co llc l.l.c llp plc bhd gmbh n.v b.v s.a s.p.a bros
# Names and religion: r.a of the companions; R.A, Raden Ajeng, is with the titles.
Jr Sr Hs esq swt saw s.w.t s.a.w a.s r.a
# States and capitals.
u.s u.s.a u.k u.n e.u d.c
# Diplomas: ahli madya, ahli pratama.
a.md Amd a.md.keb amd.keb a.md.kep amd.kep a.md.kes a.md.kom a.md.t a.md.ak a.md.farm a.md.gz a.md.rad
a.md.par a.md.pi a.md.p a.md.ds a.md.sn a.md.li a.md.i.p a.md.a.b a.md.a.p a.md.rmik a.ma a.ma.pd AMK Md
# Bachelors (sarjana).
s.h s.h.i s.e s.e.i s.e.sy s.t s.t.p s.st s.s.t s.si s.si.t s.kom s.kom.i s.pd s.pd.i s.pd.h s.pd.k s.ag
s.sos s.sos.i s.i.p s.ip s.i.k s.i.kom s.a.p s.a.b s.m s.m.b s.ak s.akun s.s s.hum s.psi s.farm s.ked s.kep
s.keb s.k.m s.kes s.k.g s.k.h s.k.pm s.gz s.p s.pt s.pi s.hut s.kel s.ars s.ds s.sn s.fil s.th s.th.i s.ud
s.sy s.mat s.stat s.par s.ant s.ling s.p.w.k s.stp s.han s.tr s.tr.t s.tr.kep s.tr.keb s.tr.kes s.tr.gz
s.tr.kom s.tr.ak s.tr.par s.tr.sos s.tr.pi s.tr.p s.tr.i.p s.tr.ip s.tr.k s.tr.han s.tr.stat s.tr.ds
s.tr.log s.sit
# Masters (magister).
m.h m.h.i m.e m.e.i m.e.sy m.t m.t.i m.si m.kom m.pd m.pd.i m.pd.h m.pd.k m.ag m.sos m.i.p m.ip m.i.k
m.i.kom m.a.p m.a.b m.m m.m.s.i m.ak m.s.ak m.a m.hum m.psi m.farm m.ked m.kep m.keb m.k.m m.kes m.gizi
m.biomed m.p m.pt m.pi m.hut m.ars m.ds m.sn m.fil m.fil.i m.th m.ud m.sy m.mat m.stat m.par m.ling m.p.w.k
m.kn m.han m.tr m.tr.ip m.tr.a.p m.tr.han m.s m.s.e m.sc m.eng m.b.a m.p.h m.p.a m.phil m.ec.dev m.d ll.m
ll.b b.sc b.a b.eng
# Doctors and professions behind a name.
ph.d phd s.j.d d.phil d.th ed.d Ak Lc Gr CPA c.p.a
# Specialist doctors. Undotted forms (SpOG) have no full stop of their own.
sp.a sp.ak sp.an sp.and sp.b sp.ba sp.b.p.r.e sp.bp sp.bs sp.bm sp.btkv sp.d.v.e sp.dv sp.dve sp.em sp.f
sp.fk sp.gk sp.jp sp.kfr sp.kg sp.kga sp.kj sp.kk sp.kl sp.ko sp.kp sp.m sp.mk sp.n sp.og sp.o.g sp.ok
sp.onk.rad sp.ort sp.ot sp.p sp.pa sp.park sp.pd sp.p.d sp.perio sp.pk sp.pm sp.pros sp.rad sp.rm sp.s
sp.tht sp.t.h.t.k.l sp.t.h.t.b.k.l sp.u
# The same without full stops inside; MA, SE, ST, SP and MS are other words too often.
SH MH MM SPd SPdI MPd MPdI SKom MKom SSi MSi SSos MHum SHum SPsi MPsi SKep MKes SKM SAg MAg SFarm SPt MKn
MBA
# Second halves of degrees written apart: S. Pd., M. Kom.
Pd Kom Sos Hum Psi Farm Ked Kes
"""#),
    ("id", "abbreviations-inner", #"""
# Stands before what it belongs to: Jl. Sudirman, a.n. Direktur, vs. lawan. A capital is matched as written.
# Origin: written for Padan. Licence: Apache-2.0.
# Streets and buildings.
jl jln Gg Gd Gdg Komp Kompl Perum Psr Ps
# Districts, villages, islands, states. DS, KB and KP are other words.
kec kab Kel Kep prov Prop Ds Dsn Dk Dkh Kp Kb Kby Tj Tjg Tg Rep
# Institutions and companies: a name follows. EYD wants no full stop. CV and RS seldom end a sentence.
pt CV UD Fa RS PS Univ Fak Dept Dep Pte Pty Sdn
# Letters and offices.
a.n a/n ttd u.p u/p u.b d.a d/a c/o c.q c/q cq q.q d.h Wk no.pol sprin sprindik pid
# Between two things, and before what explains or continues.
vs s.d s/d e.g i.e viz a.l feat ft
# Laws and scripture: juncto, Quran, hadith, compare, see.
jo q.s qs h.r bdk lih msl
# Old shorthand: with, for, about, because, in, towards.
dgn utk ttg krn dlm thd
# Before the other half of a degree: Ph. D., Sp. OG.
Ph Sp
# Mountains of foreign names.
Mt
"""#),
    ("id", "abbreviations-number", #"""
# Before a figure, a Roman numeral or an opening bracket: No. 19, Rp. 1.129, hlm. 5.
# Origin: written for Padan. Licence: Apache-2.0.
# Numbers and money. Some write the full words nomor, pasal, ayat and bab with a full stop.
no nomor rp Rs N°
# Authors before a year: dkk. 2019.
dkk al
# Places in books and laws.
hlm hal bab pasal psl ayat ay vol jil ed cet gbr tab tbl lamp
# Telephones and addresses. RT and RW stand before figures; Km is a milestone, km a unit.
tel telp tlp fax faks ext rt rw lt Km KM
# Calibres.
kaliber kal
# Years, days, hours, bounds.
th thn tgl pk pkl ca maks
# Months and weekdays (EYD, KBBI and what news writes). Mar is with the titles.
Jan Feb Peb Apr Jun Jul Agt Agu Ags Agust Sep Sept Okt Nov Nop Des Sen Sel Rab Kam Jum Sab Min
"""#),
    ("id", "abbreviations-time", #"""
# Behind a time in texts that keep the English form: p.m. WIB.
# Origin: written for Padan. Licence: Apache-2.0.
a.m p.m
"""#),
    ("id", "abbreviations-title", #"""
# Before a name: the full stop never ends a sentence (EYD V). A capital is matched as written.
# Origin: written for Padan. Licence: Apache-2.0.
# Academic titles and professions before a name. Ir is no IR (infrared, initials of a suspect).
prof dr Drs Dra drg drh Ir apt Ns Bdn Ftr Ing Eng dr.h.c h.c dr.med dr.ing dr.eng dr.rer.nat prof.dr
prof.dr.h prof.dr.hj prof.dr.ir prof.dr.dr prof.dr.drg prof.dra prof.drs prof.h prof.hj prof.ir prof.k.h
dr.dr dr.drg dr.h dr.hj dr.ir dr.k.h drs.h drs.ec dra.hj ir.h ir.hj
# Forms of address.
Tn Ny Nn Sdr Sdri Bpk yth y.th Ytc alm almh Mr Mrs Ms Mme Capt Sgt
# Pilgrims and clergy of all faiths. The single letter H is an initial.
hj KH k.h TGH Tgk Ust Ustz Pdt Pst Rm Mgr Msgr Rev Fr br Ev Pnt St Sta
# Acting officials and offices. Acronyms read as words (Wapres, Wagub) have no full stop and end sentences.
plt plh pjs Pj Pgs Gub Pres Brig
# Ranks of the forces and the police. As written: `berpangkat letjen. Ia …` is two sentences.
Jend Letjen Mayjen Brigjen Kol Letkol Kapt Lettu Letda Peltu Pelda Serma Serka Sertu Serda Kopka Koptu Kopda
Praka Pratu Prada Laks Laksdya Laksda Laksma Marsdya Marsda Marsma Komjen Irjen Kombes AKBP a.k.b.p Kompol
AKP a.k.p Iptu Ipda Aiptu Aipda Bripka Brigpol Briptu Bripda Abrip Abriptu Abripda Bharaka Bharatu Bharada
Komjen.Pol Irjen.Pol Brigjen.Pol Kombes.Pol Jend.Pol
# Behind a rank: police, retired, branches of the forces. Kav is a plot of land and Mar a month too.
Pol Purn Inf Kav Arh Czi Chb Cba Ckm Caj Ctp Cku Chk Cpm Cpn Cpl Mar Pnb
# Nobility and shortened first names.
Tb Rd RM Rr RAy R.Ay R.Ng R.Ngt R.M R.A R.Aj R.Rr K.R.T KRT K.R.H.T KRHT K.R.M.T K.P.H K.R.A K.R.Ay G.K.R
GKR G.P.H K.G.P.H KGPH K.G.P.A.A KGPAA B.R.A B.R.Ay BRAy B.R.M G.R.M G.R.Ay GRAy Gst Bgs Ngr Nym Kt Wy
A.A.Gd Moh Muh Mohd Muhd Mhd Moch Abd Ach
"""#),
    ("id", "affixed-names", #"""
# Names that look like derived words.
# Origin: written for Padan. Licence: Apache-2.0.
Pekalongan Kebayoran Kemayoran Pelalawan Kelantan Perbaungan Pekantan Pematangsiantar Kepahiang Kebagusan Petukangan Pesanggrahan
Penjaringan Kembangan Kertapati Kedungwaringin Pejagalan Pekayon Dimitri Benzema Berlusconi Peterson Pedersen Kerguelen
Kazakhstan Kurdistan Sriwijaya Perindo Persebaya Persija Persib Persipura Persela
"""#),
    ("id", "boilerplate", #"""
# First words of paragraphs that are not part of an article: reason, tab, words in lower case.
# Origin: written for Padan. Licence: Apache-2.0.
link	baca juga
link	baca pula
link	baca selengkapnya
link	baca artikel
link	baca berita
link	baca:
link	lihat juga
link	lihat pula
link	simak juga
link	simak pula
link	tonton juga
link	berita terkait
link	artikel terkait
link	berita lainnya
link	artikel lainnya
link	terkait:
invitation	klik
invitation	ikuti
invitation	simak
invitation	saksikan
invitation	tonton
invitation	dapatkan
invitation	unduh
invitation	download
invitation	gabung
invitation	bergabung
invitation	langganan
invitation	berlangganan
invitation	yuk
invitation	jangan lupa
credit	editor:
credit	editor :
credit	penyunting:
credit	penulis:
credit	penulis :
credit	reporter:
credit	reporter :
credit	pewarta:
credit	pewarta :
credit	wartawan:
credit	sumber:
credit	sumber :
credit	kontributor:
credit	laporan:
credit	disunting oleh
credit	diterjemahkan oleh
copyright	copyright ©
copyright	copyright (c)
copyright	copyright 19
copyright	copyright 20
copyright	hak cipta ©
copyright	hak cipta dilindungi
copyright	©
copyright	seluruh hak cipta
photo	foto:
photo	foto :
photo	dok.
photo	ilustrasi:
photo	video:
photo	infografis:
link	baca_juga
link	advertisement
link	scroll to continue
link	gambas:
link	halaman selanjutnya
link	tag:
link	tags:
invitation	jangan lewatkan
"""#),
    ("id", "circumfixes", #"""
# Prefix and suffix of derived words, by which an unknown capitalised word is told from a name; - for none (TBBBI, chapter on derivation).
# Origin: written for Padan. Licence: Apache-2.0.
pe an
per an
pem an
pen an
ke an
se nya
me kan
mem i
men i
meng i
di kan
di nya
di i
ber kan
ber an
ter kan
- nya
- lah
- kah
"""#),
    ("id", "clitic-like-roots", #"""
# Roots that end like a clitic or particle (-lah, -kah, -pun, -ku, -mu) and are whole words (KBBI).
# Origin: written for Padan. Licence: Apache-2.0.
masalah makalah sekolah olah belah jumlah telah setelah kalah salah istilah majalah celah
langkah berkah nikah naskah barokah sedekah mekah bongkah
ampun rumpun himpun walaupun meskipun sekalipun maupun ataupun adapun kendatipun biarpun
buku suku baku kaku laku saku paku siku bangku tungku perilaku pelaku beku
ilmu jamu tamu temu semu ramu kamu
"""#),
    ("id", "common-words", #"""
# Ordinary words, which are no names even when capitalised. Written by Tools/count-common-words.py.
# Origin: counts over IndoSum (Kurniawan & Louvan 2018, CC BY-SA 4.0); words only, seen in lower case at least 10 times.
# Licence: word list Apache-2.0; attribution as above.
abad abadi absen acara account action acuan ada adalah adanya adaptasi adat adegan adik adiknya adil admin
administrasi adu agak agama agar agen agenda agensi agregat agresif ahli air aja ajang akademi akademisi akal
akan akhir akhir-akhir akhirnya akibat akrab akselerasi akses aksesori aksesoris aksi aksinya aktif akting
aktivis aktivitas aktor aktris aku akuisisi akun akurat ala alam alamat alami alasan alasannya alat album alias
alih aliran alkohol alokasi alternatif aluminium amal aman amat ambang ambil ambisi an anak anak-anak anaknya
analisis ancaman and andai andalan andalannya aneh aneka anggaran anggota anggotanya angin angka angkasa angkat
angket angkutan animasi antar antara antaranya antariksa anti antisipasi antusias anyar apa apa-apa apabila
apakah apalagi apapun aparat apartemen api apik aplikasi apresiasi arah arahan ard area armada aroma arti
artikel artinya artis arus asa asal asalnya asam asap asasi aset asing asisten asli aslinya asmara aspek asrama
assist asuh asuhan asuhnya asupan asuransi asyik atas atasnya atau ataupun atlet atmosfer atribut aturan audio
audisi awak awal awalnya awan awet ayah ayahnya ayal ayam ayat babak babi bac badai bagaimana bagi bagian bagus
bahagia bahan bahasa bahaya bahkan bahwa baik baik-baik baiknya baju bakal bakar bakat bakteri baku balap
balapan balas balasan balik balon ban band banderol banding banget bangga bangkit bangku bangsa bangun bangunan
banjir bantal bantu bantuan banyak banyaknya bapak bar barang barang-barang barel barisan baru baru-baru
barunya basah basis batal batas batasan baterai baterainya batik batu bau bawa bawah bawahnya bawang bayar
bayaran bayi bea beasiswa beban bebas bebek beberapa beda begini begitu bek bekas bekerja bekerjasama belah
belajar belakang belakangan belakangnya belanja belasan beli beliau belum benar benar-benar bencana benda
bendera benih bensin bentrok bentrokan bentuk berada beradaptasi beradu beragam berakhir beraksi beralih
berambut beranggotakan berangkat berani beranjak berapa berarti beras berasal berat berawal berbagai berbagi
berbahan berbahasa berbahaya berbalik berbanding berbasis berbau berbeda berbeda-beda berbelanja berbentuk
berbicara berbincang berbuah berbuat berbunyi bercerita berdampak berdarah berdasarkan berdiri berdiskusi
berdoa berdua berdurasi beredar beregu berenang berencana beresolusi berfokus berfoto berfungsi bergabung
berganti bergantian bergantung bergengsi bergerak bergulir berguna berhadapan berhak berharap berharga berhasil
berhati-hati berhenti berhijab berhubungan berikan berikut berikutnya berinisial berinovasi berinteraksi
berinvestasi berisi berisikan berisiko beristirahat berita berjalan berjalannya berjanji berjarak berjenis
berjualan berjuang berjudul berjuluk berjulukan berjumlah berjumpa berkaitan berkapasitas berkarier berkarya
berkas berkat berkata berkekuatan berkelanjutan berkembang berkendara berkesempatan berkisar berkolaborasi
berkomentar berkomitmen berkompetisi berkomunikasi berkontribusi berkoordinasi berkualitas berkumpul berkunjung
berkurang berlaga berlaku berlangsung berlanjut berlari berlatih berlebihan berlibur berlokasi bermain
bermanfaat bermasalah berminat bermitra bermotor bermula bernama berniat bernomor bernuansa bernyanyi
berolahraga beroperasi berpartisipasi berpeluang berpendapat berpengalaman berpengaruh berperan berpikir
berpisah berpose berpotensi berprofesi berpura-pura berpusat bersabar bersaing bersalah bersama bersama-sama
bersamaan bersangkutan bersatu bersedia bersejarah berselang bersemangat bersenjata bersiap bersifat bersih
bersikap bersorak berspekulasi berstatus bersyukur bertahan bertahap bertahun-tahun bertajuk bertambah
bertandang bertanding bertanggung bertanya bertarung bertekad bertema bertemu bertentangan bertepatan berteriak
berterima bertindak bertolak bertransaksi bertugas bertujuan bertukar bertuliskan berturut-turut berubah
berujung berukuran berulang berumur beruntun beruntung berupa berupaya berusaha berusia bervariasi berwarna
berwenang besar besaran besarnya beserta besi besok besutan beta betapa betul betul-betul biar biasa biasanya
biaya bibit bicara bidang bikin bila bilang binatang bingung bintang biogas bioskop biru bisa bisnis bisnisnya
blockchain blog blok blusukan bobot bobotoh bocah bocoran bodi body bohong bola boleh boling bom bomber bonus
bos botol box boyband brand brilian browser buah buang buat buatan bubar budaya buka bukan bukanlah bukti
bukti-bukti buku bulan bulanan bulannya bulu bumbu bunga bungkus bunuh bunyi bursa buruh buruk burung bus
busana butuh by cabai cabang cadangan cagar cagub cahaya cairan call calon campuran cantik cantrang capaian
capek cara caranya card cari cat catatan catur cawagub cedera celah celana cemerlang cenderung cepat cerah
cerai cerdas cerita ceritanya cetakan channel charging chat chip chipset chs cincin cinta ciri cita citra clock
cm coba cocok cokelat commerce commuter contoh contohnya controller core country cover crowdfunding cuaca cuit
cuitan cukup cuma cuma-cuma cuplikan cuti dada daerah daerah-daerah daftar daging dahulu dakwaan dalam dalamnya
dalang damai dampak dampaknya dan dana dangkal dapat dapatkan dapur darah darat dari daring darinya daripada
darurat dasar dasarnya data datang daun daur daya de debat debu debut debutnya dehidrasi dekade dekat deklarasi
dekorasi delapan demand demi demikian demo demokrasi demonstran demonstrasi denda dendam dengan dengannya
dengar depan depannya depresi der derajat deras deretan desain desainer desainnya destinasi detail detik
developer dewasa di dia diabetes diadakan diajak diajukan diakses diakui dialami dialihkan dialog diam
diamankan diambil dianggap diangkat diantaranya diantisipasi diarahkan diatur diawasi dibacakan dibagi
dibagikan dibahas dibalas dibanderol dibanding dibandingkan dibangun dibantah dibantu dibatalkan dibawa dibawah
dibawakan dibayar dibebaskan dibekali dibeli dibenahi dibentuk diberi diberikan diberitakan diberlakukan
dibiarkan dibilang dibintangi diblokir dibuat dibubarkan dibuka dibutuhkan dicampur dicapai dicari dicetak
diciptakan dicuri didakwa didampingi didapat didapatkan didatangkan diderita didesain didirikan didominasi
diduga didukung diet dievakuasi digagalkan digantikan digarap digelar digemari digital digunakan dihadapi
dihadapkan dihadiri dihadirkan dihalau diharapkan dihargai diharuskan dihasilkan dihelat dihentikan dihitung
dihubungi dihukum dihuni diidentifikasi diikuti diinginkan diisi dijadikan dijadwalkan dijaga dijalani
dijalankan dijamin dijatuhkan dijelaskan dijerat dijual dijuluki dijumpai dikabarkan dikaitkan dikalahkan
dikarenakan dikaruniai dikasih dikatakan dikejar dikelola dikeluarkan dikemas dikembangkan dikenai dikenakan
dikenal dikendalikan dikerjakan diketahui dikhawatirkan dikirim dikirimkan diklaim dikonfirmasi dikonsumsi
dikuasai dikunjungi dikutip dilaksanakan dilakukan dilakukannya dilalui dilancarkan dilangsungkan dilanjutkan
dilansir dilantik dilaporkan dilarang dilarikan dilatih dilengkapi dilepas dilepaskan diletakkan dilihat
dilindungi diluncurkan dimainkan dimaksud dimaksudkan dimana dimanfaatkan dimasukkan dimenangkan dimensi
dimentahkan dimiliki diminati diminta dimintai dimulai dinamis dinding dingin dini dinihari dinikmati dinilai
dinyatakan diolah dipakai dipaksa dipandang dipanggil dipasang dipasangkan dipasarkan dipastikan dipecat
dipegang dipenuhi diperankan diperbolehkan dipercaya diperhatikan diperiksa diperkenalkan diperkirakan
diperkuat diperlukan diperoleh dipertahankan dipesan dipicu dipilih dipimpin dipindahkan diplomatik dipotong
diprediksi diproduksi diproses dipublikasikan diputar diputuskan diragukan diraih dirancang dirasa dirasakan
dirawat direkrut direncanakan diresmikan diri dirilis dirinya disajikan disalurkan disambut disampaikan
disangkakan disapa disebabkan disebut disebutkan disediakan diselamatkan diselenggarakan diselesaikan
disematkan disepakati diserahkan diserang disertai disesuaikan disiapkan disimpan disinggung disiplin disita
diskon diskriminasi diskusi display distribusi disuguhkan disukai disusul disusun disutradarai ditahan ditaksir
ditambah ditampilkan ditandai ditandatangani ditangani ditangkap ditanya ditargetkan ditarik ditawarkan
ditayangkan ditemani ditembak ditempati ditempatkan ditempuh ditemui ditemukan ditentukan ditepis diterapkan
diterbitkan diterima diteruskan ditetapkan ditinggal ditinggalkan ditingkatkan ditolak ditonton dituduh
ditujukan ditulis ditunda ditunggu ditunjuk ditunjukkan dituntut diturunkan ditutup diubah diuji diumumkan
diundang diunduh diunggah diungkap diungkapkan diusung diutarakan diving divisi divonis diwarnai diyakini djm
dkk doa dokter dokumen dokumenter dolar dollar domestik dominan dominasi donat dosen draf drama drastis drive
driver drum dua dual duduk duel duet dugaan duka dukung dukungan dulu dunia duo durasi earphone edisi edukasi
efek efektif efisien efisiensi ekonomi ekor ekosistem eks eksekusi eksekutif eksekutor eksis eksklusif ekspansi
eksperimen ekspor ekspresi eksternal ekstra ekstrem elegan elektabilitas elektronik elemen elite email emas
embun emoji emosi emosional empat enak enam end energi enggak enggan entah episode era erat es esensial estafet
etik etika etnis euro evakuasi evaluasi event evn fakta faktor fan fans fantasi fantastis fase fashion
fasilitas fasilitasi favorit feb fee fenomena fesyen film filmnya final finansial finis fintech fisik fit
fitnah fitur fitur-fitur fleksibel fokus follower for formasi format forum foto foto-foto fotografer fotonya
four fps frame free frekuensi full fungsi futsal ga gabungan gadget gadis gagal gagasan gaji gambar gambaran
game gamer gaming gampang ganda gangguan ganja ganti gantung garam garapan garis gas gaun gawang gay gaya
gejala gelandang gelap gelar gelaran gelas gelombang gembira gemilang gempa genap gencar gender generasi geng
genre gerai gerak gerakan gerbang gerbong gereja gerhana gigi gila giliran gim ginjal gir gitar gitu gizi
global gol golnya golongan goreng grafis gram granat gratis grup gudang gue gugatan gugur gula guna gunakan
guncangan gurih guru habis hadapan hadapi hadiah hadir hadirnya haji hak hakim hal hal-hal halaman halnya halus
hambatan hamil hampir handuk hangat hantu hanya hanyalah harap harapan harapannya harapkan hardware harga
harganya hari harian harinya harta harus harusnya has hasil hasilnya hati hati-hati hatinya headphone headset
hebat hektare helikopter hemat hendak hengkang henti hepatitis heran hewan hiburan hidangan hidung hidup
hidupnya high hijau hilal hilang hingga hit hitam hoax hubungan hubungannya hujan hukum hukuman hukumnya huruf
hutan ia ialah ibadah ibu ibunya ide ideal identik identitas ikan iklan iklim ikon ikut ilegal ilmiah ilmu
imbang imbuh imbuhnya imigran imigrasi impian implementasi impor impresif in inci indah indeks independen
indikasi indikator individu induk industri infeksi inflasi informasi infrastruktur ingat ingin inginkan ini
inilah inisiatif injury inklusi inovasi insiden inspirasi instan instansi institusi instrumen integrasi
intelijen intens intensif intensitas interaksi internal internasional internet interval inti intimidasi
intoleransi investasi investigasi investor is isbat isi isinya istilah istimewa istirahat istri istrinya isu
isu-isu isyarat item itu itulah izin jabatan jabatannya jadi jadwal jagung jahat jajak jajaran jaket jaksa jala
jalan jalanan jalani jalannya jalur jam jamaah jaminan jamur jangan jangka janji jantung jarak jarang jari
jaringan jas jasa jatah jatuh jatuhnya jauh jauh-jauh jawab jawaban jawabannya jeda jejak jejaring jelang jelas
jelasnya jemaah jembatan jenazah jendela jenis jerawat jersey jeruk jika jiwa jo jual juara judul juga jujur
julukan jumlah jumlahnya jumpa juncto juri jurnal jurnalis juru justru juta jutaan kabar kabarnya kabel kabur
kaca kacamata kacang kadang kadar kader kaget kain kajian kakak kakaknya kaki kakinya kala kalah kalangan kalau
kalender kali kalian kalimat kalinya kalori kamar kamera kami kamp kampanye kamu kan kanal kanan kancah kandang
kandidat kandungan kanker kans kantong kantor kantornya kapabilitas kapal kapan kapas kapasitas kapten karakter
karakternya karbohidrat karena karenanya karet kari karier kariernya karirnya kartu karya karya-karya karyanya
karyawan kasar kasih kasta kasur kasus kata kata-kata katakan katanya kategori kau kaum kawah kawan kawan-kawan
kawasan kaya kayak kayu ke keadaan keahlian keamanan kebahagiaan kebaikan kebakaran kebanggaan kebanyakan
kebebasan kebenaran kebencian keberadaan keberagaman keberatan keberhasilan keberuntungan kebetulan kebiasaan
kebijakan kebisingan kebobolan kebugaran kebun kebuntuan kebutuhan kecantikan kecelakaan kecepatan kecerdasan
kecewa kecil kecuali kedalaman kedapatan kedatangan kedekatan kedelapan kediaman kediamannya kedua keduanya
kedudukan keempat keenam kegiatan kehabisan kehadiran kehidupan kehilangan kehormatan keikutsertaan keindahan
keinginan keinginannya kejadian kejahatan kejar keju kejuaraan kejutan kekalahan kekasih kekasihnya kekayaan
kekecewaan kekerasan kekhawatiran kekuasaan kekuatan kekurangan kelab kelahiran kelak kelamin kelanjutan kelas
kelayakan kelebihan kelelahan kelemahan kelihatan keliling kelima kelompok keluar keluaran keluarga keluarganya
keluarnya keluhan kemacetan kemajuan kemampuan kemanusiaan kemarin kemasan kematian kembali kembang kembangkan
kemeja kemenangan kemerdekaan kemih kemiskinan kemitraan kemudahan kemudi kemudian kemunculan kemungkinan kena
kenaikan kenal kenapa kencang kendala kendali kendaraan kendaraannya kental kenyamanan kenyataan kenyataannya
kepada kepadanya kepadatan kepalanya kepastian kepedulian kepemilikan kepemimpinan kepengurusan kepentingan
kepercayaan kepolisian keputusan keputusannya kerabat kerajaan kerap keras keren kereta kericuhan kering kerja
kerjanya kerjasama kertas kerugian kerumunan kerusakan kerusuhan kesal kesalahan kesan kesatu kesebelasan
kesehatan kesejahteraan keselamatan keseluruhan kesempatan kesepakatan kesiapan kesimpulan kesuksesan kesulitan
ketahui ketakutan ketat ketegangan ketemu ketentuan keterampilan keterangan keterangannya keterbatasan
keterlibatan ketersediaan ketertarikan ketertinggalan ketiga ketiganya ketika ketimbang ketinggalan ketinggian
keto ketujuh keturunan keunggulan keuntungan kewajiban kewenangan keyboard kg khas khawatir khilafah khusus
khususnya kian kid kilogram kilometer kimia kinerja kini kios kiper kira kiri kirim kirinya kisah kisaran kita
klaim klarifikasi klasemen klasik klien kliennya klik klip klub klub-klub klubnya km koalisi kocek kode kok
kokoh kola kolaborasi kolam koleksi kolom kombinasi komedi komentar komersial komik komitmen komoditas
kompatibel kompetensi kompetisi kompetitif kompetitor komponen komputer komunikasi komunitas kondang kondisi
kondisinya kondusif koneksi konektivitas konferensi konfirmasi konflik konkret konsentrat konsep konser
konsisten konsol konstruksi konsultan konsumen konsumsi kontak konten kontes kontestan kontingen kontra kontrak
kontraknya kontribusi kontrol kontroversi kontroversial konvensional kooperatif koordinasi kopi koran korban
korporasi korupsi kosong kostum kota-kota kotak kotoran kreasi kreatif kreativitas kreator kredit krim krisis
kriteria kritik kritis kru krusial kuah kualifikasi kualitas kuartal kuarter kuasa kuat kubu kucing kuda kue
kuliah kuliner kulit kumparan kunci kuning kunjung kunjungan kuota kurang kurangnya kursi kurun kurungan laba
label laboratorium laga lagi lagi-lagi lagu lagu-lagu lagunya lah lahan lahir lain lain-lain lainnya laju
laki-laki laku lakukan lalu lama laman lamanya lamaran lambat lambung lampu lancar landasan langit langka
langkah langkah-langkah langsung lanjut lanjutan lanjutnya lantai lantaran lantas lapangan lapisan lapor
laporan laptop larangan lari larut latar latihan laut lautan lawan lawas layak layaknya layanan layanannya
layang layar lebar lebat lebih ledakan leg lega legenda legendaris legislatif leher lelah lelaki lelang lemah
lemak lembaga lembar lembut lemon lemparan lengan lengkap lensa lepas leptospirosis letusan level lewat lho
liar libur liburan lidah lift lihat lima lingkungan lini lintas lintasan lipat lisensi listrik liter live logam
logistik logo lokal lokasi lolos lomba longsor longsoran lotre low lowongan luar luas lubang lucu luka
luka-luka lulus lulusan lumayan lunak lupa luput lutut maaf macam magnitudo mahal mahasiswa mahkota main
majalah majelis maju maka makan makanan makanya make makin makna maksimal maksimum maksud mal malah malam malu
mampu mana manajemen manajer manapun mancanegara mandi mandiri manfaat mangkir manis manta mantan manual
manufaktur manusia marah marak maraknya mari maritim markas market marketplace masa masa-masa masakan masalah
masif masih masing masing-masing masjid maskapai massa massal masuk masukan masyarakat mata matahari matang
matcha materi material mati mau maupun maya mayat mayoritas medali media mediasi medis medium megapixel meja
mekanisme mekar melahirkan melainkan melaju melakoni melaksanakan melakukan melakukannya melalui melamar
melambung melampaui melancarkan melanda melanggar melangkah melangsungkan melanjutkan melansir melapor
melaporkan melarang melarikan melatih melawan melayang melayangkan melayani melebar melebihi meledak melenceng
melengkapi melepas melepaskan meletus melewati melibatkan melihat melihatnya melindungi melintas meliputi
melirik meluas melukai meluncur meluncurkan memacu memahami memainkan memajukan memakai memakan memaksa
memaksimalkan memamerkan memanas memandang memanfaatkan memang memanggil memangkas memanjakan memantau
memaparkan memasak memasang memasarkan memastikan memasuki memasukkan mematikan mematuhi membaca membacakan
membagi membagikan membahas membahayakan membaik membakar membalap membalas membalikkan membangkitkan membangun
membantah membantu membatalkan membatasi membawa membawakan membawanya membayar membeberkan membedakan membela
membeli membenahi membenarkan membentuk membentur member memberangkatkan memberantas memberi memberikan
memberinya memberitahukan memberlakukan membersihkan membesarkan membiarkan membicarakan membidik membina
membintangi memblokir membobol membocorkan membongkar memboyong membuahkan membuat membuatnya membubarkan
membuka membuktikan membukukan membungkam membunuh memburu membutuhkan meme memecah memecahkan memegang
memenangi memenangkan memengaruhi memenuhi memerangi memerankan memeriahkan memeriksa memerintahkan memerlukan
memesan memetik memfasilitasi memicu memikat memikirkan memilih memiliki memimpin memindahkan meminta
memisahkan memonitor memori memotong mempelajari mempengaruhi memperbaiki memperbesar mempercepat memperebutkan
memperhatikan memperingatkan memperkecil memperkenalkan memperkirakan memperkuat memperlihatkan memperluas
mempermudah memperoleh memperpanjang mempersembahkan mempersiapkan mempersilakan mempertahankan mempertanyakan
mempertimbangkan memprediksi memproduksi mempromosikan memproses mempunyai memuaskan memudahkan memuji memukau
memulai memulangkan memulihkan memunculkan memungkinkan memutar memutus memutuskan menabrak menahan menaikkan
menaklukkan menambah menambahkan menampik menampilkan menampung menanam menandai menandatangani menang
menangani menanggapi menangis menangkap menantang menanti menanyakan menargetkan menarik menaruh menawarkan
mencabut mencakup mencantumkan mencapai mencari mencatat mencatatkan mencegah menceritakan mencerminkan
mencetak mencicipi mencintai menciptakan mencoba mencolok mencontohkan mencuat mencuri mendadak mendaftar
mendaftarkan mendalam mendalami mendampingi mendapat mendapati mendapatkan mendarat mendaratkan mendatang
mendatangi mendatangkan mendatar mendekat mendekati mendengar mendengarkan menderita mendesak mendeteksi
mendirikan mendominasi mendongkrak mendorong menduduki menduga mendukung mendulang menebar menegaskan menekan
menekankan menelan menemani menembak menembus menempati menempatkan menempuh menemui menemukan menenangkan
menendang menengah menentang menentukan menepis menerangkan menerapkan menerbitkan menerima menerobos
meneruskan menetapkan menewaskan mengabadikan mengabarkan mengacu mengadakan mengadopsi mengajak mengajukan
mengakhiri mengakibatkan mengakomodasi mengakses mengaktifkan mengaku mengakui mengakuisisi mengalahkan
mengalami mengalihkan mengalokasikan mengamankan mengamati mengambil menganalisis mengancam mengandalkan
mengandung menganggap mengangkat mengangkut mengantar mengantarkan mengantisipasi mengantongi mengapa
mengapresiasi mengarah mengarahkan mengatakan mengatasi mengatur mengawali mengawasi mengecam mengecek
mengecewakan mengejar mengejutkan mengeksekusi mengelola mengeluarkan mengemas mengembalikan mengembangkan
mengenai mengenakan mengenal mengenali mengenalkan mengenang mengendalikan mengerahkan mengerikan mengerjakan
mengerti mengetahui mengevakuasi mengevaluasi menggagalkan menggambarkan menggandakan menggandeng mengganggu
mengganti menggantikan menggarap menggebrak menggelar menggeledah menggenjot menggerakkan menggeser menggunakan
menggunakannya mengguncang menggusur menghabiskan menghadapi menghadiri menghadirkan menghalangi menghambat
menghancurkan menghantam menghapus mengharapkan menghargai mengharuskan menghasilkan menghentikan menghibur
menghilang menghilangkan menghina menghindari menghitung menghormati menghubungi menghubungkan mengikat
mengikuti mengimbau menginap mengincar mengindikasikan mengingat mengingatkan menginginkan menginjak mengira
mengirim mengirimkan mengisahkan mengisi mengklaim mengkritik mengobati mengoleksi mengomentari mengonfirmasi
mengonsumsi mengontrol mengoptimalkan menguap menguasai menguat menguatkan mengubah mengucapkan menguji
mengumpulkan mengumumkan mengundang mengunduh mengundurkan mengunggah mengungguli mengungkap mengungkapkan
mengungsi mengunjungi menguntungkan mengurangi mengurung mengurus mengusir mengusulkan mengusung mengusut
mengutip menikah menikmati menilai menimbulkan menimpa menindaklanjuti meninggal meninggalkan meningkat
meningkatkan meninjau menipiskan menit meniup menjabat menjadi menjadikan menjadikannya menjaga menjajal
menjalani menjalankan menjalin menjamin menjamu menjangkau menjanjikan menjaring menjatuhkan menjauh menjawab
menjebol menjelang menjelaskan menjerat menjual menjuarai menolak menonton menorehkan mentah mental menu menuai
menuding menuju menulis menuliskan menumbuhkan menunda menundukkan menunggu menunjang menunjuk menunjukan
menunjukkan menuntaskan menuntut menurun menurunkan menurut menurutnya menusuk menutup menutupi menuturkan
menyadari menyajikan menyaksikan menyala menyalahkan menyalip menyamakan menyambangi menyambut menyampaikan
menyandang menyangkut menyanyikan menyarankan menyasar menyatakan menyatu menyayangkan menyebabkan menyebar
menyebarkan menyeberang menyebut menyebutkan menyebutnya menyediakan menyegarkan menyelamatkan menyelenggarakan
menyelesaikan menyelidiki menyeluruh menyematkan menyembuhkan menyempatkan menyempurnakan menyenangkan
menyentuh menyepakati menyerah menyerahkan menyerang menyerap menyertakan menyerupai menyesal menyesuaikan
menyetujui menyewa menyiapkan menyimpan menyinggung menyingkirkan menyisakan menyita menyudahi menyuguhkan
menyukai menyulitkan menyumbang menyumbangkan menyusul menyusun merah meraih meramaikan merambah merancang
merangkul merangsek merasa merasakan merata meraup merayakan merebut meredakan meredam merek mereka merekam
merekrut merencanakan merengkuh meresmikan merespon merespons merilis merinci merogoh merokok merugikan merujuk
merupakan merusak mesin meski meskipun mesti meter metode mewah mewakili mewarnai mewujudkan meyakini
meyakinkan migas migran migrasi mikro milenial miliar milik miliki miliknya militan militer millennial mimpi
minat mini minim minimal minimalis minimnya minta minum minuman minyak mirip misalnya misi miskin mistar mitra
mm mobil mobile mobilnya moda modal mode model modern modul mogok mohon momen momentum money monitor moral
motif motivasi motor mouse muda mudah mudahan mudik muka mulai multi mulus mulut muncul munculnya mundur mungil
mungkin muntah murah murid murni musala museum musik musim musisi mustahil musuh nada naik nama nama-nama
namanya nampak nampaknya namun nan nanti nantinya napas narapidana narkoba narkotika nasabah nasi nasib
nasional naskah nasyid natrium naungan negara negara-negara negaranya negatif negeri negosiasi nelayan netizen
nggak ngomong niat nikah nikmat nikmati nilai nilai-nilai nilainya noise nol nominasi nomor non nonmigas normal
nota nuansa nuklir nutrisi nya nyaman nyaris nyata nyawa obat objek of off offline offside ofisial oke oknum
oksigen olah olahan olahraga oleh on online operasi operasional operator opsi optimal optimis optimistis orang
orang-orang oranye orbit order organ organik organisasi ormas osc otak otomatis otomotif otoritas otot pabrik
pabrikan pacu pada padahal padanya padat paduan pagar pagelaran pagi paha paham pahlawan pajak pakai pakaian
pakar paket paksa paling palsu pameran panas pandang pandangan panel panen pangan panggilan panggung pangkalan
pangsa panik panitia panjang pantai pantas pantauan panwas papan papar paparan paparnya para parade parah pari
paripurna pariwisata parkir parlemen parpol partai partisipasi partner paruh pas pasang pasangan pasar pasaran
pasca pasien pasir pasokan paspor pasta pasti pastikan pastinya pasukan patah patung patut paus payung pebalap
pecah pecahan pecinta pedagang peduli pegawai pejabat pejalan pejuang pekan pekerja pekerjaan pekerjaannya
pelajar pelajaran pelaksanaan pelaku pelamar pelanggan pelanggaran pelantun pelarangan pelatih pelatihan
pelatnas pelayanan pelecehan peledak pelengkap peluang peluit peluncuran peluru pemain pemain-pemain pemainnya
pemakaian pemanasan pemandangan pemandu pemanggilan pemangku pemantauan pemasaran pembacaan pembahasan
pembakaran pembangunan pembaruan pembatasan pembawa pembayaran pembebasan pembelajaran pembeli pembelian
pembentukan pemberian pemberitaan pemberontak pembersihan pembiayaan pembicaraan pembinaan pembuat pembuatan
pembuka pembukaan pembuktian pembuluh pembunuhan pemegang pemenang pemeran pemeriksaan pemerintah pemerintahan
pemesanan pemilih pemilihan pemilik pemimpin pemohon pemotretan pemuda pemudik pemukiman pemulihan pemuncak
pemungutan pemusatan pemutaran penahanan penalti penambahan penambang penampil penampilan penampilannya
penandatanganan penanganan penangkapan penari penasaran penasihat penataan penawaran pencabutan pencak
pencalonan pencapaian pencari pencarian pencegahan pencemaran pencernaan pencetak pencucian pencuri pencurian
pendaftaran pendahulunya pendaki pendakian pendanaan pendapat pendapatan pendek pendekatan penderita pendidikan
pendiri penduduk penduduknya pendukung penegak peneliti penelitian penembakan penemuan penentu penentuan
penerapan penerbangan penerbitan penerima penerimaan penetapan penetrasi pengacara pengadaan pengaduan
pengajuan pengakuan pengalaman pengalamannya pengamanan pengambilan pengangkatan penganiayaan pengantin
pengaruh pengaturan pengawalan pengawasan pengecekan pengelola pengelolaan pengeluaran pengembang pengembangan
pengemudi pengendalian pengendara pengepul pengerjaan pengetahuan pengganti penggawa penggelapan penggemar
penggemarnya penggerebekan pengguna penggunaan penggunanya penghargaan penghasilan penghinaan penghitungan
penghormatan penghujung penghuni pengikut pengiriman pengisian pengobatan pengolahan pengoperasian penguasaan
penguatan pengujian pengujung pengumuman pengunduran pengungsi pengunjung pengurus pengusaha penilaian
peningkatan penipuan penistaan penjaga penjara penjelasan penjual penjualan penolakan penonton pensiun pentas
penting pentingnya pentolan penuh penulis penumpang penundaan penuntut penurunan penutup penutupan penyadapan
penyakit penyalahgunaan penyanyi penyebab penyebar penyebaran penyedia penyediaan penyelamatan penyelenggara
penyelenggaraan penyelesaian penyelidikan penyerahan penyerang penyerangan penyidik penyidikan penyimpanan per
peradangan peradilan perahu peraih perairan perak peralatan peran peranan perancang perang perangkat perannya
perasaan perawat perawatan perayaan perbaikan perbankan perbatasan perbedaan perbincangan perbuatan perburuan
percakapan percaya percepatan perceraian percobaan perdagangan perdamaian perdana perdananya perebutan
peredaran perekaman perekonomian perekrutan perempat perempuan perencanaan peresmian peretas perfilman performa
performanya pergantian pergerakan pergi perhatian perhelatan perhitungan perihal perilaku perilisan peringatan
peringkat perintah periode peristiwa perizinan perjalanan perjalanannya perjanjian perjuangan perkara
perkebunan perkembangan perkiraan perkotaan perlahan perlakuan perlambatan perlawanan perlindungan perlu
perluasan permainan permanen permasalahan permen permintaan permohonan permukaan pernah pernikahan
pernikahannya pernyataan pernyataannya perokok perolehan perpanjangan pers persahabatan persaingan persegi
persekusi persen perseroan persetujuan persiapan persidangan persis persoalan personal personel persyaratan
pertahanan pertama pertamanya pertandingan pertanian pertanyaan pertarungan pertempuran pertemuan pertengahan
pertimbangan pertukaran pertumbuhan pertunjukan perubahan perundingan perunggu perusahaan perusahaan-perusahaan
perusahaannya perut perwakilan perwira pesaing pesan pesanan pesat pesawat pesepakbola peserta pesisir pesta
peta petani petenis peternakan petinggi petinju petugas piaraan pidana pidato pihak pihak-pihak pihaknya pikir
pikiran piksel pilar pilih pilihan pilot pimpinan pindah pinggir pinggiran pinjaman pink pintar pintu pisang
pisau pit plastik platform play-off podium pohon poin pojok pokok pola pole polemik polisi politik politikus
politisi polos ponsel pop popularitas populasi populer pornografi poros porsi port portable portal posisi
posisinya positif position posko poster postingan potensi potensial potongan pounds poundsterling pra prajurit
praktik praktis pramusim praperadilan prasarana pre prediksi preloved premium presenter prestasi pria pribadi
pribadinya prihatin prinsip prioritas privasi problem produk produk-produk produknya produksi produktif
produktivitas produsen produser profesi profesional profesor profil program program-program progres promo
promosi propaganda properti prosedur proses prosesnya prosesor prospek protein protes provokasi proyek proyeksi
psikologis ptr puas puasa publik publikasi puisi pujian pukul pukulan pula pulang pulih puluhan pun puncak
punggung pungkas pungkasnya punya putaran putih putra putri putrinya putus putusan px race radikal radikalisme
radio raga ragu rah rahasia raihan rajin raksasa rakyat ramah ramai rambut rambutnya ramen rampung ranah
rancangan rangka rangkaian ranjau rantai rapat rapper ras rasa rasakan rasanya rasio rata rata-rata ratusan
rawan reaksi realisasi reality rebound referendum reformasi regional regulasi regulator reguler rehabilitasi
rehat rekaman rekan rekan-rekannya rekannya rekening reklamasi rekomendasi rekor rekrutmen reksa rel rela
relatif relawan relevan remaja remisi remitansi remix renang rencana rencananya rendah rentan rentang rer res
resmi resminya resolusi respon responden respons rest restoran restu retail revisi rezim ribu ribuan rilis
rinci ringan riset risiko ritel ritual rival rivalnya roboh robot rock roda rokok rombongan roti rsa ruang
ruangan ruas rudal rugi rumah rumahnya rumor rumput runner-up rupa rupanya rupiah rusak rute rutin saat saatnya
sabar sabu sadar sah sahabat sahabatnya saham sahur saing saja sakit saksi salah salat saling salju salmon
salon saluran sama sama-sama sambil sambung sambungan sambungnya sambutan sambutannya sampah sampai sampaikan
samping sana sang sangat sangatlah sanggup sanksi santai sapaan sapi saraf saran sarana sariawan sarjana sarung
sasaran satelit satu satu-satunya satunya saudara sauna sawah saya sayang sayap sayur sayuran se seakan sebab
sebabnya sebagai sebagaimana sebagainya sebagian sebaiknya sebaliknya sebanyak sebatas sebelah sebelum
sebelumnya sebenarnya sebentar seberapa sebesar sebetulnya sebuah sebulan sebut sebutan secara sedan sedang
sedangkan sederet sederhana sedih sedikit sedikitnya seekor segala segalanya segan segar segera segi segmen
seharga sehari sehari-hari seharusnya sehat sehingga seimbang seiring sejak sejalan sejarah sejatinya sejauh
sejenis sejumlah sekadar sekali sekaligus sekalipun sekarang sekedar sekelompok sekian sekira sekitar
sekitarnya sekolah seks seksi seksual sektor sekuel sel sela sela-sela selain selaku selalu selam selama
selamat selanjutnya selebriti seleksi selepas selera selesai selfie selisih seluas seluler seluruh seluruhnya
semacam semakin semangat semata-mata sembako sembarangan sembari sembilan sembuh sementara semester semifinal
seminar seminggu semoga sempat sempurna semua semuanya semula semut senada senang sendiri sendirian sendirinya
sengaja sengit sengketa seni senilai seniman senior senjata sensasi sensitif sensor sentimen sentuh sentuhan
senyawa seolah seolah-olah seorang sepak sepakan sepakannya sepakat sepakbola sepanjang separuh sepasang sepatu
sepeda sepekan sepenuhnya seperti sepertinya sepuluh seputar seragam serang serangan serangkaian seraya serba
serentak seri serial sering serius serta sertifikasi sertifikat seru serupa servis sesaat sesak sesama
seseorang sesi sesuai sesuatu sesungguhnya set setahun setara setelah setelahnya setempat setengah setia setiap
setidaknya setinggi setuju seusai sewa shooting si sia-sia siang siap siapa siapapun siapkan siaran siber sibuk
sidang sidik sifat sifatnya signifikan sih sikap silakan silam silang silat simbol simulasi sinergi sinetron
singkat single sini sinyal sipil sir sisa sisanya sisi sistem siswa siswi situ situasi situs skala skandal
skema skenario sketsa skor skuat slot smart smartphone smartwatch sneaker soal society soda software solid
solusi sopir sore sorotan sosial sosialisasi sosok speaker spekulasi spesial spesialis spesies spesifik
spesifikasi sponsor stabil stabilitas standar start starter startup statistik status statusnya stok strategi
strategis streaming stres striker struktur studi studio su suami suaminya suap suara suasana suatu subsider
subuh suci sudah sudut suhu suka sukarelawan sukses suku sulit sumbangan sumber sumur sundulan sungai suntikan
supaya suporter surat surplus survei susah susu susulan susunan sutradara swasta syarat syariah system syuting
tablet tabung tabungan tadi tagihan tahan tahanan tahap tahapan tahu tahun tahun-tahun tahunan tahunnya tajam
tak takluk taksi taktik takut tambah tambahan tambahnya tambang tampak tampaknya tampil tampilan tamu tanah
tanaman tanda tanda-tanda tandang tandasnya tangan tangannya tangga tanggal tanggapan tanggung tangkap tangkis
tanpa tantangan tanya tape tapi target tari tarian tarif tarik tas tata tautan tawaran tayang tayangan teater
tebal tebing tebu tegas tegasnya teh tekanan teknik teknis teknologi teks telah telak telekomunikasi telepon
televisi telinga telur tema teman teman-teman temannya tembak tembakan tembakau temen tempat tempatnya tempo
tempur temuan tenaga tenang tenda tendangan tender tengah tenggelam tenggorokan tentang tentara tentu tentunya
tenun tepat tepatnya tepi terakhir terakhirnya terancam terang terangnya teranyar terapi terasa teratas terbagi
terbaik terbaiknya terbakar terbalik terbang terbanyak terbaru terbarunya terbatas terbentuk terbesar terbiasa
terbilang terbit terbuat terbuka terbukti terbunuh terburuk tercapai tercatat tercepat tercipta terdaftar
terdahulu terdakwa terdampak terdapat terdekat terdengar terdepan terdiri terduga tergabung terganggu
tergantung tergolong terhadap terhindar terhitung terhubung teri terikat terima terinspirasi terintegrasi
terjadi terjadinya terjaga terjangkau terjatuh terjebak terjual terjun terkadang terkait terkalahkan terkejut
terkena terkenal terkesan terkini terlaksana terlalu terlarang terlebih terlepas terletak terlibat terlihat
terluka termahal termasuk ternak ternama ternyata terobosan teror teroris terorisme terpaksa terpasang terpaut
terpencil terpengaruh terpenting terpidana terpilih terpisah terpopuler terputus tersangka tersebar tersebut
tersedia tersendiri tersenyum tersingkir tersisa tertahan tertangkap tertarik tertawa tertentu tertib tertimpa
tertinggal tertinggi tertua tertuang tertulis tertulisnya tertunda tertutup terulang terungkap terus terutama
terwujud tes test tetangga tetap tetapi tewas tiang tiap tiba tiba-tiba tidak tidur tiga tiket tikungan tikus
tim tim-tim timbul time timnya tindak tindakan tindih tinggal tinggi tingginya tingkat tinju tipe tipis tips
titel titik to token toko tokoh tol tolak toleransi tolong tomat tombol ton top topik torehan torsi total
tradisi tradisional tragedi transaksi transfer transformasi transmisi transparan transportasi trauma tren
tribun triliun trofi tsunami tua tuan tuanya tubuh tubuhnya tudingan tuduhan tugas tugasnya tujuan tujuh tulang
tulis tulisan tulisnya tumbang tumbuh tuna tunai tunggal tunggu tuntas tuntutan tur turis turnamen turun
turunnya turut tutup tutupnya tutur tuturnya type uang uangnya ucap ucapan ucapnya udah udang udara ugo ujar
ujarnya uji ujung ukuran ulama ulang ular umat umpan umrah umum umumnya umur unbanked undangan unggahan unggul
unggulan ungkap ungkapnya unik unit unjuk unsur untuk untung up upacara upaya update urusan urutan us usah
usaha usahanya usai user usia usianya usulan utama utamanya utang utuh van varian vendor venture venue
verifikasi versi veteran via video viral virtual virus visa visi visual vitamin vokal vokalis voli volume vonis
vs vulkanik wacana wadah wahana wajah wajahnya wajar wajib wakilnya waktu waktunya walau walaupun wanita warga
warganya warisan warna wartawan warung wasit waspada wawancara web website wewenang wilayah winger wireless wis
wisata wisatawan wisman with wortel wujud ya yaitu yakin yakni yang yp zakat zaman zat zona
"""#),
    ("id", "compass", #"""
# Points of the compass behind a place name, which other languages put before it: Timor Timur, Jakarta Pusat.
# Origin: written for Padan. Licence: Apache-2.0.
barat timur utara selatan tengah tenggara pusat raya hulu hilir
"""#),
    ("id", "dateline-places", #"""
# Places that alone make a dateline: Jakarta - Pemerintah ….
# Origin: written for Padan. Licence: Apache-2.0.
jakarta bandung surabaya medan semarang yogyakarta yogya jogja solo surakarta denpasar makassar palembang banjarmasin pontianak
balikpapan samarinda manado padang pekanbaru batam bogor depok bekasi tangerang serang cilegon cirebon tegal malang kediri madiun
jember banyuwangi mataram kupang ambon ternate jayapura sorong manokwari merauke palu kendari gorontalo mamuju bengkulu jambi lampung
tanjungpinang pangkalpinang palangkaraya tarakan aceh lhokseumawe purwokerto magelang klaten sleman bantul sukabumi karawang garut
tasikmalaya gresik sidoarjo mojokerto lamongan bangkalan singkawang bontang bitung timika nunukan
washington london beijing tokyo seoul singapura bangkok manila hanoi moskow paris berlin roma madrid canberra sydney riyadh mekkah
madinah teheran baghdad kairo ankara jenewa brussel
"""#),
    ("id", "descriptors", #"""
# Words that describe within a name and have an equivalent in other languages: no names by themselves.
# Origin: written for Padan. Licence: Apache-2.0.
distrik provinsi kabupaten kota kotamadya kecamatan kelurahan desa dusun jalan gang universitas institut sekolah akademi
rumah sakit stasiun bandara terminal pelabuhan pulau kepulauan gunung sungai laut selat danau teluk samudra samudera pantai taman
hutan gedung istana masjid gereja pura candi museum pasar alun-alun bendungan waduk kawasan wilayah zona negara republik kerajaan
kementerian badan dewan komisi mahkamah pengadilan kejaksaan kepolisian polda polres polsek polisi tentara kodam dinas kantor kedutaan
besar konsulat lembaga yayasan koperasi perusahaan perseroan grup bank asosiasi himpunan ikatan persatuan partai fraksi majelis
undang-undang peraturan pasal ayat bab keputusan program proyek rencana hari bulan tahun abad piala liga turnamen kejuaraan
januari februari maret april mei juni juli agustus september oktober november desember senin selasa rabu kamis jumat sabtu minggu
ahad pagi siang sore malam dubes wapres menlu menkeu menko mendagri menhub menkes mendikbud menhan kapolda kapolres ketum sekda
walikota kades barat timur utara selatan tengah tenggara pusat raya bapak ibu pak bu saudara pengembangan ekonomi teknologi
islam kristen katolik hindu buddha indonesian
federasi komite kongres pegunungan panti asuhan konferensi forum dana otoritas organisasi panitia satuan satgas direktorat biro markas
pondok pesantren klub perguruan fakultas pabrik perumahan apartemen menara jembatan tol tugu monumen perpustakaan penjara lapas
rutan pangkalan lapangan gelora arena kompleks komplek balai wisma pusdiklat rusun festival pameran bencana operasi kampung natal tuhan jasad korban warga aula
"""#),
    ("id", "function-words", #"""
# Frequent function words of Indonesian, and words that tell it from Malay.
# Origin: written for Padan. Licence: Apache-2.0.
yang dan di ke dari untuk dengan pada dalam ini itu tidak akan telah sudah oleh sebagai juga adalah karena bahwa ada atau
dapat bisa lebih para saat namun tersebut seperti kata masih hanya tetapi tapi menjadi secara antara hingga sehingga setelah
ia dia mereka kami kita saya anda kamu agar bagi jika kalau apabila sejak sebelum selain serta maupun lalu kemudian saja
belum pun harus banyak sangat bukan yaitu yakni sedang beberapa semua setiap sementara ketika melalui terhadap menurut tentang
demi meski meskipun walaupun bila apa siapa mana bagaimana mengapa kapan sekitar lagi hal sebuah seorang nya hari tahun
orang ujarnya katanya sebelumnya sesuai atas bahkan tanpa hampir pernah sempat kini nanti tadi kemarin pula justru sekali
kepada beliau supaya boleh daripada turut sebanyak hendak ialah manakala sekiranya bagaimanapun perlu pihak
senin kamis jumat rabu selasa sabtu delapan uang perusahaan pemerintah merupakan terkait ujar jelasnya
menyatakan mengatakan masing-masing adapun lantaran pihaknya dirinya tak nggak enggak gimana bakal biar cuma
punya usai silam mulai tengah pasalnya mantan berbagai terus kerap
"""#),
    ("id", "invitation-cues", #"""
# What shows that an invitation is meant for the visitor of a page.
# Origin: written for Padan. Licence: Apache-2.0.
di sini
disini
kami
video
berita
berikut
channel
kanal
akun
aplikasi
selengkapnya
newsletter
whatsapp
telegram
instagram
facebook
twitter
youtube
google news
tautan
link
"""#),
    ("id", "known-names", #"""
# Words that are names wherever they stand. Written by Tools/count-common-words.py.
# Origin: counts over IndoSum (Kurniawan & Louvan 2018, CC BY-SA 4.0); words only, capitalised inside a sentence at least 25 times.
# Licence: word list Apache-2.0; attribution as above.
Aaron Abdul Ace Aceh Adam Ade Afghanistan Afrika Agus Agustus Ahmad Ahok Ajax Alex Allah America Amerika Anas
Ancol Andi Andre Andrea Android Angeles Anies Anthony Antonio Apple April Arab Arema Argentina Arief Arsenal
Asia Asian Asus Atletico Australia Awards Bakamla Bali Balotelli Bambang Bandung Bangladesh Banten Barca
Barcelona Bareskrim Barito Basuki Baswedan Batam Bayern Bekasi Belanda Belgia Bengkulu Best Bhayangkara
Billboard Blancos Blues Bogor Brasil California Captain Carlos Champions Charles Chelsea China Chris Cole Conte
Costa Cristiano Cyrus Dailysocial Daniel David Deddy Dedi Demokrat Denmark Depok Desember Dian Diana Dimas
Direktorat Disney Djarot Donald Dortmund Dubai Ducati Edy Eropa Europa Evan Everton Fabregas Fadli Fahmi Fahri
Febri Februari Federer Ferrari Filipina Ford Freeport Gaga Galaxy Games Gatot George Gerindra Ghz Giroud Golden
Golkar Gomez Grab Grammy Gresik Gunners Hadi Hamilton Hamish Hanif Hanura Harry Hasan Hatta Hazard Hendra
Hidayat Hollywood Honda Hong Hotspur Huawei India Indonesia Indra Inggris Intel Inter Irak Iran Islam Israel
Italia Jabar Jakarta James Januari Jateng Jatim Jawa Jayapura Jek Jennifer Jepang Jerman Joko Jokowi Jonatan
Jordan Jose Juli Jumat Juni Juventus Kalimantan Kamis Kanada Kane Kapolri Kat Katy Kevin Kim Kombes Komnas Kong
Korea Korut Kuala Kukar Lacazette Lakers League Lee Lenovo Liliyana Lionel Liverpool London Lorenzo Los Louis
Lucky Luis Lukaku Mabes Madrid Madura Mahkamah Makassar Malaysia Manchester Marc Marcus Maret Marga Mario Mark
Markus Marquez Martin Marvel Mcgregor Mei Mercedes Messi Metro Michael Microsoft Milan Milla Miller Miryam
Motogp Mourinho Muenchen Muhammad Mulyani Myanmar Napoli Navas Nazaruddin Newcastle News Neymar Nokia Novanto
November Nusa Oktober Pakistan Palestina Papua Paris Park Paul Payfazz Payne Perancis Perppu Perry Persela
Persib Persija Persipura Pertamina Peter Pilgub Pogba Pol Polda Polres Polri Poso Potter Prabowo Prancis
Prasetyo Puerto Purnama Qualcomm Rabu Raisa Razer Repsol Republik Retno Reuters Riau Ridwan Rio Rizieq Robert
Roberto Rohingya Roma Ronaldo Rooney Rossi Ruben Rusia Sabtu Saint Samsung San Sanchez Sandiaga Saudi Selasa
Semarang Senayan Senin September Sergio Serie Setiawan Setnov Setya Sheeran Singapura Siti Snapdragon Soekarno
Sony Spanyol Spurs Sri Star Stories Suarez Sudirman Sukabumi Sulawesi Sumatera Surabaya Suriah Susi Suzuki
Swift Taiwan Tangerang Tanjung Taylor Tbk Telkom Thailand Thamrin Thomas Timor Tiongkok Tisha Tito Tjahaja
Tontowi Tony Tottenham Trump Turki United University Valentino Ventures Vietnam Vinales Wars Washington
Weinstein Wenger West Widodo Williams Wiranto Xiaomi Yamaha Yerusalem Yogyakarta York Youtube Zidane Zulkifli
"""#),
    ("id", "lettered-nouns", #"""
# Nouns that a single letter is the name of: vitamin C, golongan darah O, Grup B. The letter may end a sentence.
# Origin: written for Padan. Licence: Apache-2.0.
vitamin hepatitis influenza grup golongan darah kelas blok rencana serie seri liga tipe jenis kategori kelompok
huruf poin pos gerbang gedung menara terminal peron zona sektor ruang sayap paket opsi pilihan nilai peringkat
jurusan bagian lampiran gambar tabel kolom baris titik garis lintasan koridor tim akreditasi status rhesus ukuran
sel protein gen generasi kromosom hari sinar lisensi sim pelat jalur divisi regu unit varian subtipe
faktor liga jilid bab nomor no pasal ayat babak putaran sesi edisi musim episode kloter angkatan
"""#),
    ("id", "marked-names", #"""
# Names that end in an exclamation or question mark, as written.
# Origin: written for Padan. Licence: Apache-2.0.
# Companies, products, parties, broadcasters.
Yahoo!
Yum!
Guess?
Joomla!
Kahoot!
E!
En Marche!
# Programmes and games.
Jeopardy!
Eat Bulaga!
Yu-Gi-Oh!
Haikyu!!
K-On!
# Groups and singers.
Wham!
Panic!
# Indonesian films; AADC? is Ada Apa dengan Cinta?
Ada Apa dengan Cinta?
Ada Apa Dengan Cinta?
AADC?
Arisan!
Mereka Bilang, Saya Monyet!
Kapan Kawin?
Jangkrik Boss!
Gila Lu Ndro!
# Foreign films, series and musicals.
Quo Vadis?
Mamma Mia!
Moulin Rouge!
Oklahoma!
Shazam!
Scoob!
mother!
Airplane!
Mars Attacks!
Hail, Caesar!
Tora! Tora! Tora!
Hello, Dolly!
Who Wants to Be a Millionaire?
"""#),
    ("id", "reduplications", #"""
# Reduplications with a meaning of their own (KBBI): no plurals of their halves.
# Origin: written for Padan. Licence: Apache-2.0.
laba-laba kura-kura mata-mata hati-hati gula-gula kupu-kupu lumba-lumba ubur-ubur undang-undang oleh-oleh rata-rata masing-masing
tiba-tiba kira-kira baru-baru sama-sama lama-lama pura-pura alun-alun layang-layang agar-agar cumi-cumi kunang-kunang biri-biri
paru-paru langit-langit otak-otak onde-onde gado-gado jari-jari kuda-kuda siku-siku hura-hura sia-sia seolah-olah pagi-pagi malam-malam
kadang-kadang jangan-jangan moga-moga cita-cita gara-gara foya-foya desas-desus
"""#),
    ("id", "say-verbs", #"""
# Verbs of saying that follow or attribute a quotation: "…?" tanya Budi, "…!" serunya, Budi menjawab.
# Origin: written for Padan. Licence: Apache-2.0.
# Bare roots before the speaker, and with -nya.
kata katanya ujar ujarnya ucap ucapnya tutur tuturnya tegas tegasnya imbuh imbuhnya papar paparnya jelas
jelasnya terang terangnya tambah tambahnya tulis tulisnya cuit cuitnya kicau kicaunya tanya tanyanya sebut
sebutnya ungkap ungkapnya sambung sambungnya lanjut lanjutnya pungkas pungkasnya tandas tandasnya klaim
klaimnya jawab jawabnya seru serunya teriak teriaknya gumam gumamnya celetuk celetuknya sindir sindirnya
canda candanya kelakar kelakarnya seloroh selorohnya gurau guraunya tukas tukasnya timpal timpalnya sahut
sahutnya sergah sergahnya balas balasnya bantah bantahnya sanggah sanggahnya kilah kilahnya dalih dalihnya
elak elaknya bisik bisiknya keluh keluhnya sesal sesalnya aku akunya ketus ketusnya hardik hardiknya bentak
bentaknya jerit jeritnya pekik pekiknya rintih rintihnya isak isaknya ratap ratapnya gerutu gerutunya omel
omelnya protes protesnya kecam kecamnya kritik kritiknya tuding tudingnya tuduh tuduhnya imbau imbaunya
harap harapnya pesan pesannya pinta pintanya desak desaknya ajak ajaknya saran sarannya usul usulnya tuntut
tuntutnya ancam ancamnya nilai nilainya duga duganya urai urainya rinci rincinya beber bebernya ulas ulasnya
kisah kisahnya kenang kenangnya cerita ceritanya curhat curhatnya komentar komentarnya puji pujinya sapa
sapanya goda godanya ejek ejeknya ledek ledeknya batin batinnya pikir pikirnya simpul simpulnya tutup
tutupnya
# First person.
kataku ujarku tanyaku jawabku balasku seruku teriakku gumamku batinku pikirku
# Behind the speaker. Verbs that want an object of their own (meminta, mengkritik) begin a new sentence.
berkata berujar berucap bertutur bertanya berseru berteriak bergumam berbisik berkelakar bercanda berseloroh
bergurau berkilah berdalih berpesan bercerita berkisah berkomentar berkicau mengatakan menyatakan menuturkan
menegaskan mengimbuhkan memaparkan menjelaskan menerangkan menambahkan menulis menuliskan mencuit mencuitkan
menyebutkan mengungkapkan menyambung melanjutkan menandaskan mengklaim menjawab menyerukan menggumam
menyeletuk menyindir menukas menimpali menyahut membalas menyanggah mengeluh mengaku menghardik membentak
menjerit memekik merintih meratap menggerutu mengomel memprotes menyimpulkan mengingatkan menekankan
# Passive forms before the speaker.
dikatakan ditegaskan dijelaskan diungkapkan dituturkan disampaikan ditambahkan diucapkan
"""#),
    ("id", "titles", #"""
# Titles and roles that stand before a name.
# Origin: written for Padan. Licence: Apache-2.0.
presiden wakil menteri gubernur bupati wali camat lurah ketua sekretaris sekjen direktur dirjen dirut kepala komisaris
jenderal letnan kolonel mayor kapten laksamana marsekal kapolri kapolda panglima hakim jaksa raja ratu pangeran sultan perdana
duta konsul deputi anggota senator juru pelatih rektor profesor dokter pendiri pemilik manajer ceo mantan pelaksana kanselir
uskup paus kardinal ustaz kiai wapres menlu menkeu menko mendagri menhub menkes mendikbud menhan menpar menpora menaker mentan mensos mendag menteri kapolres kapolsek wakapolri dubes sekda ketum wagub wabup waketum
"""#),
    ("jv", "function-words", #"""
# Function words of Javanese.
# Origin: written for Padan. Licence: Apache-2.0.
ing lan sing kang iki iku ora saka marang karo kanggo uga wis arep bisa ana kuwi kanthi dening yaiku wong taun nanging
amarga menawa utawa luwih kabeh siji loro aku kowe dheweke nalika nganti lagi durung sawise
"""#),
    ("ms", "function-words", #"""
# Function words of Malay: those it shares with Indonesian, and those of its own spelling and usage.
# Origin: written for Padan. Licence: Apache-2.0.
yang dan di ke dari untuk dengan pada dalam ini itu tidak akan telah sudah oleh sebagai juga adalah ada atau dapat lebih para
namun tersebut seperti kata masih hanya tetapi menjadi secara antara hingga sehingga setelah ia dia mereka kami kita saya anda
agar bagi jika sejak sebelum selain serta maupun lalu kemudian harus banyak sangat bukan yaitu sedang beberapa semua setiap
sementara ketika melalui terhadap menurut tentang kepada beliau supaya boleh daripada turut sebanyak hendak ialah manakala
sekiranya bagaimanapun perlu pihak apa siapa mana tahun hari orang sekali lagi atas tanpa hampir pernah sempat
kerana bahawa iaitu adakah berkenaan selepas hendaklah mahu syarikat polis wang cuba mencuba hospital universiti televisyen
telefon isnin khamis jumaat ahad lapan berjaya hujung petang peniaga dijangka baharu membabitkan berikutan
kelmarin susulan menerusi seramai kerajaan awam kanak-kanak
memaklumkan ringgit dato datuk tun encik puan bandaraya
terjejas parlimen perkhidmatan peruntukan pasaran kewangan perniagaan pelabur pengangkutan kemalangan pesakit
jururawat kesihatan maklumat basikal cukai makmal mesyuarat peguam suspek siasatan dadah penjawat bimbit sesawang
pilihan undi pengundi seramai rondaan jenayah
"""#),
    ("nl", "function-words", #"""
# Function words of Dutch.
# Origin: written for Padan. Licence: Apache-2.0.
de het een en van in is dat op te zijn voor met niet aan er om ook als dan maar bij nog uit naar heeft hij zij wordt door
over ze deze dit die worden kan hebben meer was werd
"""#),
    ("pt", "function-words", #"""
# Function words of Portuguese.
# Origin: written for Padan. Licence: Apache-2.0.
o a os as de do da dos das e em um uma que é para com não se na no por mais como mas foi ao ele ela sua seu ou quando muito
nos já também só pelo pela até isso
"""#),
    ("su", "function-words", #"""
# Function words of Sundanese.
# Origin: written for Padan. Licence: Apache-2.0.
nu jeung di ka ti anu ieu eta teu henteu pikeun kana dina tina ku ogé oge mah teh téh geus bakal aya jadi urang manéhna
maranéhna atawa lamun tapi sabab saperti leuwih taun baé keur ngan
"""#),
    ("tl", "function-words", #"""
# Function words of Tagalog.
# Origin: written for Padan. Licence: Apache-2.0.
ang ng sa na mga ay at si ni kay para hindi ito iyan iyon siya niya sila nila kami natin namin ako ko ikaw mo may mayroon
nang kung dahil pero lang din rin ba po isang
"""#),
  ]
}
