@testable import PadanTransfer
import PadanCore
import Testing
import SeededRandom

@Suite struct DecimalFigureTests {
  private static let pairs = [
    ("0", "0"), ("7", "7"), ("1234", "1234"), ("5.000", "5,000"), ("1.234,50", "1,234.50"),
    ("3,5", "3.5"), ("0,05", "0.05"), ("12.345.678", "12,345,678"), ("1234,5", "1234.5"),
    ("100.000.000.000.000.000.000", "100,000,000,000,000,000,000"), ("007", "007"),
    ("2,10", "2.10"),
  ]

  @Test("Indonesian to English", arguments: pairs)
  func english(indonesian: String, english: String) {
    #expect(
      DecimalFigure(indonesian, language: .indonesian)?.text(in: .english) == english)
  }

  @Test(
    "the dash of a price is dropped, a fraction is kept",
    arguments: [
      ("5.000,-", "5,000"), ("500,–", "500"), ("500,—", "500"), ("2½", "2½"), ("½", "½"),
      ("10¾", "10¾"),
    ])
  func dashesAndFractions(indonesian: String, english: String) {
    #expect(DecimalFigure(indonesian, language: .indonesian)?.text(in: .english) == english)
  }

  @Test("a fraction counts", arguments: [("2½", "2,500"), ("½", "500"), ("1¼", "1,250")])
  func fractions(text: String, thousandfold: String) {
    let figure = DecimalFigure(text, language: .indonesian)
    #expect(figure?.timesThousand.text(in: .english) == thousandfold)
    #expect(figure?.isOne == false)
  }

  @Test("English to Indonesian", arguments: pairs)
  func indonesian(indonesian: String, english: String) {
    #expect(
      DecimalFigure(english, language: .english)?.text(in: .indonesian) == indonesian)
  }

  @Test(
    "what Indonesian does not write so is no figure",
    arguments: [
      "10.30", "1.23", "1.2345", "1234.567", ".500", "5.", ",5", "5,", "1,2,3", "1.000,5.6", "",
      ".", ",", "5a", "-5", "1..000", "٣", "１２", "1.000.00", "192.168.1.1", " 5", "5,-,-", "-",
      ",-", "1.5½", "⅓", "5.000½",
    ])
  func refused(text: String) {
    #expect(DecimalFigure(text, language: .indonesian) == nil)
  }

  @Test(
    "English refuses the same with its marks",
    arguments: ["10,30", "1,2345", ",500", "5.", "1.2.3"])
  func refusedEnglish(text: String) {
    #expect(DecimalFigure(text, language: .english) == nil)
  }

  @Test("3.500 is three thousand five hundred in Indonesian and three and a half in English")
  func languageDecides() {
    #expect(DecimalFigure("3.500", language: .indonesian)?.text(in: .english) == "3,500")
    #expect(DecimalFigure("3.500", language: .english)?.text(in: .indonesian) == "3,500")
    #expect(DecimalFigure("3.500", language: .english)?.fraction == "500")
  }

  @Test(
    "a thousand times",
    arguments: [
      ("5", "5,000"), ("1,5", "1,500"), ("0,25", "250"), ("1.234", "1,234,000"),
      ("1,2345", "1,234.5"),
      ("0", "0"), ("0,0005", "0.5"), ("12,345", "12,345"), ("999,999", "999,999"),
    ])
  func thousand(figure: String, expected: String) {
    #expect(
      DecimalFigure(figure, language: .indonesian)?.timesThousand.text(in: .english) == expected)
  }

  @Test(
    "only exactly one is one",
    arguments: [
      ("1", true), ("01", true), ("1,0", false), ("0,1", false), ("11", false), ("0", false),
    ])
  func one(figure: String, isOne: Bool) {
    #expect(DecimalFigure(figure, language: .indonesian)?.isOne == isOne)
  }

  @Test("100,000 random figures keep their value to English and back")
  func roundTrip() {
    var generator = SplitMix64(seed: 2021)
    for _ in 0..<100_000 {
      let digits = Int.random(in: 1...15, using: &generator)
      let whole = Int.random(in: 0..<Self.power(digits), using: &generator)
      let places = Int.random(in: 0...4, using: &generator)
      let fraction = places == 0 ? 0 : Int.random(in: 0..<Self.power(places), using: &generator)
      let isGrouped = Bool.random(using: &generator)
      let (indonesian, english) = (
        Self.written(whole, fraction, places, group: isGrouped ? "." : "", decimal: ","),
        Self.written(whole, fraction, places, group: isGrouped ? "," : "", decimal: ".")
      )
      let there = DecimalFigure(indonesian, language: .indonesian)?.text(in: .english)
      let back = DecimalFigure(english, language: .english)?.text(in: .indonesian)
      if there != english || back != indonesian {
        Issue.record("\(indonesian) → \(there ?? "nil"), \(english) → \(back ?? "nil")")
        return
      }
    }
  }

  @Test("10,000 random figures times a thousand, against whole-number arithmetic")
  func timesThousand() {
    var generator = SplitMix64(seed: 7)
    for _ in 0..<10_000 {
      let whole = Int.random(in: 0..<1_000_000, using: &generator)
      let thousandths = Int.random(in: 0..<1_000, using: &generator)
      let text = Self.written(whole, thousandths, 3, group: ".", decimal: ",")
      let expected = Self.written(whole * 1_000 + thousandths, 0, 0, group: ",", decimal: ".")
      let found = DecimalFigure(text, language: .indonesian)?.timesThousand.text(in: .english)
      if found != expected {
        Issue.record("\(text) → \(found ?? "nil") instead of \(expected)")
        return
      }
    }
  }

  /// A figure by division, the plain way.
  private static func written(
    _ whole: Int, _ fraction: Int, _ places: Int, group: String, decimal: String
  ) -> String {
    var text = "\(whole % 1_000)"
    var rest = whole / 1_000
    while rest > 0 {
      text = String(repeating: "0", count: max(0, 3 - text.prefix { $0.isNumber }.count)) + text
      text = "\(rest % 1_000)" + group + text
      rest /= 1_000
    }
    if group.isEmpty { text = "\(whole)" }
    guard places > 0 else { return text }
    let shown = "\(fraction)"
    return text + decimal + String(repeating: "0", count: places - shown.count) + shown
  }

  private static func power(_ exponent: Int) -> Int {
    (0..<exponent).reduce(1) { value, _ in value * 10 }
  }
}
