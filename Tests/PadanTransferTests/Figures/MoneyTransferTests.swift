@testable import PadanTransfer
import PadanCore
import Testing

@Suite struct MoneyTransferTests {
  @Test(
    "Indonesian money",
    arguments: [
      ("Nilainya ‹Rp5,5 triliun› tahun ini.", "Rp5.5 trillion"),
      ("Harganya ‹Rp20 ribu› sekilo.", "Rp20,000"), ("Harganya ‹Rp 5.000› sekilo.", "Rp5,000"),
      ("Harganya ‹Rp. 1.129› sekilo.", "Rp1,129"), ("Harganya ‹Rp1.500.000› saja.", "Rp1,500,000"),
      ("Ia punya ‹3 juta dolar AS› di bank.", "US$3 million"),
      ("Ia punya ‹US$3,2 juta› di bank.", "US$3.2 million"),
      ("Ia punya ‹2,5 miliar dolar Amerika Serikat› di bank.", "US$2.5 billion"),
      ("Ia punya ‹1,2 miliar dolar Singapura› di bank.", "S$1.2 billion"),
      ("Ia punya ‹10 juta euro› di bank.", "€10 million"),
      ("Ia punya ‹50.000 rupiah› di saku.", "Rp50,000"), ("Harganya ‹500 ringgit› saja.", "RM500"),
      ("Harganya ‹100 juta yen› saja.", "100 million yen"),
      ("Harganya ‹50 peso› saja.", "50 pesos"), ("Harganya ‹1.000 dolar› saja.", "$1,000"),
    ])
  func indonesian(marked: String, target: String) throws {
    let piece = try Sample.piece(marked, from: .indonesian)
    #expect(piece?.kind == .money)
    #expect(piece?.target == target)
  }

  @Test(
    "English money",
    arguments: [
      ("It raised ‹US$3.2 million› last year.", "3,2 juta dolar AS"),
      ("It raised ‹$5 million› last year.", "5 juta dolar AS"),
      ("It raised ‹USD 5 million› last year.", "5 juta dolar AS"),
      ("It raised ‹100 million U.S. dollars› last year.", "100 juta dolar AS"),
      ("It raised ‹Rp5.5 trillion› last year.", "Rp5,5 triliun"),
      ("It costs ‹Rp500,000› a month.", "Rp500.000"),
      ("It costs ‹IDR 5 billion› now.", "Rp5 miliar"),
      ("It raised ‹€10 million› last year.", "10 juta euro"),
      ("It raised ‹S$1.2 billion› last year.", "1,2 miliar dolar Singapura"),
      ("It raised ‹10 million yuan› last year.", "10 juta yuan"),
      ("It costs ‹50 pesos› now.", "50 peso"), ("It costs ‹$19.99› now.", "19,99 dolar AS"),
    ])
  func english(marked: String, target: String) throws {
    let piece = try Sample.piece(marked, from: .english)
    #expect(piece?.kind == .money)
    #expect(piece?.target == target)
  }

  @Test("a bare $ in English is the US dollar, with the bare dollar as an alternative")
  func bareDollar() throws {
    let bare = try Sample.piece("It raised ‹$5 million› last year.", from: .english)
    #expect(bare?.alternatives == ["5 juta dolar"])
    let full = try Sample.piece("It raised ‹US$5 million› last year.", from: .english)
    #expect(full?.alternatives == [])
  }

  @Test(
    "a space behind the mark changes nothing",
    arguments: [
      ("Ia punya ‹US$ 3,2 juta› di bank.", "US$3.2 million"), ("Ia punya ‹€ 10› saja.", "€10"),
    ])
  func spacedSymbol(marked: String, target: String) throws {
    let piece = try Sample.piece(marked, from: .indonesian)
    #expect(piece?.kind == .money)
    #expect(piece?.target == target)
  }

  @Test(
    "the full stop of Rp., the dash of a price and a symbol behind its figure change no value",
    arguments: [
      ("Harganya ‹Rp.5.000› saja.", "Rp5,000"), ("Harganya ‹Rp5.000,-› saja.", "Rp5,000"),
      ("Harganya ‹Rp 5.000,-› saja.", "Rp5,000"), ("Harganya ‹Rp.1,5 juta› saja.", "Rp1.5 million"),
      ("Harganya ‹10€› saja.", "€10"), ("Harganya ‹CA$275› saja.", "CA$275"),
      ("Harganya ‹Rp5,5triliun› saja.", "Rp5.5 trillion"),
    ])
  func otherForms(marked: String, target: String) throws {
    let piece = try Sample.piece(marked, from: .indonesian)
    #expect(piece?.kind == .money)
    #expect(piece?.target == target)
  }

  @Test(
    "a unit makes no money", arguments: ["Beratnya 5kg saja.", "Jaraknya 100m saja.", "R$10 saja."])
  func units(text: String) throws {
    #expect(
      try !Sample.skeletons(text, from: .indonesian).flatMap(\.pieces).contains {
        $0.kind == .money
      })
  }

  @Test("one peso is one peso")
  func singular() throws {
    let piece = try Sample.piece("Harganya ‹1 peso› saja.", from: .indonesian)
    #expect(piece?.kind == .money)
    #expect(piece?.target == "1 peso")
  }

  @Test(
    "rupiah keep their value to English and back",
    arguments: [
      "Rp5,5 triliun", "Rp1.234.567", "Rp750", "Rp2,75 miliar", "Rp100 juta", "RM5,5 juta",
    ])
  func roundTrip(amount: String) throws {
    let there = try Sample.piece("Nilainya ‹\(amount)› saja.", from: .indonesian)
    let english = there?.target ?? ""
    let back = try Sample.piece("It costs ‹\(english)› now.", from: .english)
    #expect(back?.kind == .money)
    #expect(back?.target == amount || amount.hasPrefix("RM") && back?.target == "5,5 juta ringgit")
  }

  @Test(
    "a currency without a figure and a figure that is none are left",
    arguments: ["Harga dalam rupiah naik.", "Kode Rp10.30 salah."])
  func none(text: String) throws {
    #expect(
      try !Sample.skeletons(text, from: .indonesian).flatMap(\.pieces).contains {
        $0.kind == .money
      })
  }
}
