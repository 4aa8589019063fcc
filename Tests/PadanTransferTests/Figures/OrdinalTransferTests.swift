@testable import PadanTransfer
import PadanCore
import Testing

@Suite struct OrdinalTransferTests {
  private static let pairs = [
    ("ke-1", "1st"), ("ke-2", "2nd"), ("ke-3", "3rd"), ("ke-4", "4th"), ("ke-11", "11th"),
    ("ke-12", "12th"), ("ke-13", "13th"), ("ke-21", "21st"), ("ke-22", "22nd"), ("ke-75", "75th"),
    ("ke-101", "101st"), ("ke-111", "111th"), ("ke-112", "112th"), ("1990-an", "1990s"),
    ("90-an", "90s"), ("2000-an", "2000s"),
  ]

  @Test("Indonesian to English", arguments: pairs)
  func english(indonesian: String, english: String) throws {
    let piece = try Sample.piece("Hal tahun ‹\(indonesian)› itu.", from: .indonesian)
    #expect(piece?.kind == .ordinal)
    #expect(piece?.target == english)
  }

  @Test("English to Indonesian", arguments: pairs)
  func indonesian(indonesian: String, english: String) throws {
    let piece = try Sample.piece("It is the ‹\(english)› of them.", from: .english)
    #expect(piece?.kind == .ordinal)
    #expect(piece?.target == indonesian)
  }

  @Test(
    "what only looks like one is left",
    arguments: [
      ("Ini ke-x dan ke-1a.", LanguageTag.indonesian), ("Ini 1995-an dan 100-an.", .indonesian),
      ("Ini ke-satu dan an-90.", .indonesian), ("These are 21th and 3th and 11st.", .english),
      ("These are 5G and 747s and 4x.", .english), ("These are 1995s and 100s.", .english),
    ])
  func none(text: String, language: LanguageTag) throws {
    let pieces = try Sample.skeletons(text, from: language).flatMap(\.pieces)
    #expect(!pieces.contains { $0.kind == .ordinal })
  }

  @Test("every number from 1 to 400 has its suffix and comes back")
  func suffixes() {
    for number in 1...400 {
      let expected =
        (11...13).contains(number % 100)
        ? "th" : [1: "st", 2: "nd", 3: "rd"][number % 10] ?? "th"
      #expect(OrdinalTransfer.suffix("\(number)") == expected)
    }
  }
}
