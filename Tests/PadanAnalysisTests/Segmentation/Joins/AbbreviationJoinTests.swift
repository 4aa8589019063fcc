import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("AbbreviationJoin") struct AbbreviationJoinTests {
  @Test(
    "a title before a name does not end a sentence",
    arguments: [
      ("Pidato dibuka Prof. ‖Budi Santoso.", "id"), ("Menurut dr. ‖Siti, vaksin aman.", "id"),
      ("(Drs. ‖Hasan)", "id"), ("Ia bertemu Hj. ‖Aminah.", "id"),
      ("Jenderal dan Letjen. ‖Agus", "id"),
      ("The book by Dr. ‖Smith sold well.", "en"), ("He met Mrs. ‖Jones.", "en"),
      ("“Mr. ‖Bean” is a comedy.", "en"), ("Then Sen. ‖Warren spoke.", "en"),
    ])
  func titles(marked: String, language: String) throws {
    #expect(try joins(AbbreviationJoin(), marked, in: LanguageTag(language)))
  }

  @Test(
    "an abbreviation inside a phrase does not end a sentence",
    arguments: [
      ("Kantor di Jl. ‖Sudirman ditutup.", "id"), ("Surat a.n. ‖Direktur Utama.", "id"),
      ("Persija vs. ‖Persib", "id"), ("Kec. ‖Tebet", "id"),
      ("Some fruit, e.g. ‖Fuji apples, kept well.", "en"), ("Roe v. ‖Wade", "en"),
      ("They climbed Mt. ‖Merapi.", "en"),
    ])
  func inner(marked: String, language: String) throws {
    #expect(try joins(AbbreviationJoin(), marked, in: LanguageTag(language)))
  }

  @Test(
    "before a figure or a Roman numeral, an abbreviation for a number goes on",
    arguments: [
      ("Lihat No. ‖19 di halaman itu.", "id"), ("Harganya Rp. ‖1.129 per lembar.", "id"),
      ("Baca hlm. ‖5 dan hlm. 7.", "id"), ("Buku itu terbit dalam jil. ‖IV.", "id"),
      ("Kode pos di tlp. ‖(021) 555.", "id"), ("See Fig. ‖2 for details.", "en"),
      ("It stands on pp. ‖12–14.", "en"), ("The deal closed on Sept. ‖30.", "en"),
      ("He read vol. ‖XII twice.", "en"),
    ])
  func figures(marked: String, language: String) throws {
    #expect(try joins(AbbreviationJoin(), marked, in: LanguageTag(language)))
  }

  @Test(
    "before a word, an abbreviation for a number may end a sentence",
    arguments: [
      ("Asked whether he would resign, he said no. ‖The party agreed.", "en"),
      ("Sales peaked last Dec. ‖They fell in spring.", "en"),
      ("Jumlahnya tidak tercatat dalam ayat. ‖Hakim menolaknya.", "id"),
    ])
  func wordsBehindNumberAbbreviations(marked: String, language: String) throws {
    #expect(try !joins(AbbreviationJoin(), marked, in: LanguageTag(language)))
  }

  @Test(
    "an abbreviation that may end a sentence ends it before a capital, but not before brackets",
    arguments: [
      ("Ia membeli beras, gula, dll. ‖Setelah itu ia pulang.", "id", false),
      ("Saham PT Astra Tbk. ‖Harga emas juga naik.", "id", false),
      ("Saham PT Astra Tbk. ‖(ASII) naik.", "id", true),
      ("He works for Acme Inc. ‖The pay is good.", "en", false),
      ("Shares of Acme Corp. ‖(ACM) fell.", "en", true),
      ("Surat untuk Maju Ltd. ‖C/O PT Karya di Jakarta.", "id", true),
      ("The meeting starts at 5 p.m. ‖Everyone must attend.", "en", false),
    ])
  func final(marked: String, language: String, isJoined: Bool) throws {
    #expect(try joins(AbbreviationJoin(), marked, in: LanguageTag(language)) == isJoined)
  }

  @Test(
    "a Roman numeral behind an abbreviation for a number goes on with the letter of its section")
  func decreeNumbers() throws {
    #expect(
      try joins(AbbreviationJoin(), "Sesuai Peraturan No. XI. B. ‖02.00 itu.", in: .indonesian))
    #expect(
      try joins(AbbreviationJoin(), "Sesuai Peraturan No. XI. ‖B. 02.00 itu.", in: .indonesian))
    #expect(
      try !joins(AbbreviationJoin(), "Ia menonton Rocky II. ‖A. Rafiq bernyanyi.", in: .indonesian))
  }

  @Test(
    "an abbreviation is one only with a full stop right behind it",
    arguments: [
      ("Siapa yang dipanggil prof? ‖Budi.", "id"), ("Ia menunggu Dr.. ‖Budi", "id"),
      ("Dia dipanggil “Prof.” ‖Budi tertawa.", "id"), ("Call him Dr! ‖Smith laughed.", "en"),
    ])
  func otherEnds(marked: String, language: String) throws {
    #expect(try !joins(AbbreviationJoin(), marked, in: LanguageTag(language)))
  }

  @Test("a word that only ends like an abbreviation is none")
  func partOfWord() throws {
    #expect(try !joins(AbbreviationJoin(), "Ia mengaku syok. ‖Polisi datang.", in: .indonesian))
    #expect(try !joins(AbbreviationJoin(), "He fixed the alarm. ‖It rang.", in: .english))
  }

  @Test("each language has its own abbreviations; an unknown language has those of both")
  func languages() throws {
    let indonesian = "Ia bertemu Hj. ‖Aminah."
    let english = "He met Messrs. ‖Brown and Green."
    #expect(try !joins(AbbreviationJoin(), indonesian, in: .english))
    #expect(try !joins(AbbreviationJoin(), english, in: .indonesian))
    #expect(try joins(AbbreviationJoin(), indonesian, in: .undetermined))
    #expect(try joins(AbbreviationJoin(), english, in: .undetermined))
  }

  @Test("Roman numerals are capitals from IVXLCDM, marks behind them not counted")
  func romanNumerals() {
    for text in ["I", "IV", "XII.", "MCM)", "V,"] { #expect(text.isRomanNumeral, "\(text)") }
    for text in ["", "iv", "A", "Iv", "(IV", "12", "VIP"] {
      #expect(!text.isRomanNumeral, "\(text)")
    }
  }
}
