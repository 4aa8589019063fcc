import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("Tokenizer") struct TokenizerTests {
  @Test(
    "words keep their apostrophes, whatever their form",
    arguments: [
      "don't", "don’t", "company's", "company’s", "Jum'at", "Qur'an", "Qur’an", "O'Brien",
      "ʼAisyiyah",
      "d'Ivoire", "naïve", "U.S", "a.n", "e\u{301}mile",
    ])
  func words(text: String) throws {
    for sentence in [text, "(\(text))", "“\(text)”, kata", "di \(text) itu."] {
      #expect(try tokens(sentence).first { $0.text == text }?.kind == .word, "\(sentence)")
    }
  }

  @Test(
    "figures keep their separators", arguments: ["5.000", "1.500.000", "3,5", "1.234,56", "10.30"])
  func figures(text: String) throws {
    for sentence in [text, "(\(text))", "“\(text)”, kata", "di \(text) itu.", "\(text)%"] {
      #expect(try tokens(sentence).first { $0.text == text }?.kind == .number, "\(sentence)")
    }
  }

  @Test(
    "the full stop behind an abbreviation is a token, as it may end the sentence too",
    arguments: ["S.H‖.", "a.n‖. Budi", "U.S‖. dan", "Prof‖. Dr‖.", "No‖. 19", "e.g‖."])
  func abbreviations(text: String) throws {
    #expect(try seams(text) == text)
  }

  @Test(
    "a sign before a figure, a percent sign and the parts of a telephone number are tokens",
    arguments: [
      "-‖5 derajat", "−‖5", "±‖3", "2,8‖%", "+‖62‖-‖21‖-‖555", "(‖021‖) 555‖-‖1234", "10‖:‖30",
      "1‖/‖2",
      "B 1234 XYZ", "5 km‖/‖jam",
    ])
  func signs(text: String) throws {
    #expect(try seams(text) == text)
  }

  @Test(
    "marks between words part them",
    arguments: [
      "kata‖, kata", "rumah‖—‖sakit", "(‖PBB‖)", "“‖Ya‖.‖”", "kata‖:‖kata", "'‖kata‖'", "‘‖kata‖’",
      "companies‖' profits", "Jum‖`‖at", "kata‖!‖!", "a‖;‖b",
    ])
  func parted(text: String) throws {
    #expect(try seams(text) == text)
  }

  @Test(
    "marks are punctuation, signs are symbols",
    arguments: [
      (".", Token.Kind.punctuation), (",", .punctuation), ("“", .punctuation), ("'", .punctuation),
      ("(", .punctuation), ("–", .punctuation), ("-", .punctuation), ("…", .punctuation),
      ("?", .punctuation), (":", .punctuation), ("_", .punctuation), ("%", .symbol), ("+", .symbol),
      ("©", .symbol), ("&", .symbol), ("$", .symbol), ("🙂", .symbol), ("🇮🇩", .symbol),
      ("👩‍💻", .symbol), ("=", .symbol), ("#", .symbol), ("👩‍👩‍👧‍👦", .symbol), ("👍🏽", .symbol),
      ("1️⃣", .symbol), ("@", .symbol), ("__", .punctuation), ("\0", .symbol), ("\u{7F}", .symbol),
    ])
  func marks(text: String, kind: Token.Kind) throws {
    let found = try tokens("a \(text) b")
    #expect(found.map(\.text) == ["a", text, "b"])
    #expect(found.map(\.kind) == [.word, kind, .word])
  }

  @Test(
    "white space belongs to no token",
    arguments: ["", " ", " \t\r\n\u{A0}\u{2003}\u{3000}", "\n\n", "\u{2028}\u{85}"])
  func whiteSpace(space: String) throws {
    #expect(try tokens(space).isEmpty)
    #expect(try tokens("\(space)a\(space)").map(\.text) == ["a"])
  }

  @Test("other scripts have words too", arguments: ["Москва", "القاهرة", "서울", "ไทย", "東京", "अ"])
  func scripts(text: String) throws {
    let found = try tokens(text)
    #expect(found.map(\.text).joined() == text)
    #expect(found.allSatisfy { $0.kind == .word })
  }

  @Test("figures of other scripts are numbers", arguments: ["٣٫٥", "१०", "５"])
  func otherFigures(text: String) throws {
    let found = try tokens(text).map(\.kind)
    #expect(found == [.number])
  }

  @Test(
    "a mark that stands on a space is not lost",
    arguments: ["a \u{301}b", "a \u{200D}b", " \u{301} x"])
  func markOnSpace(text: String) throws {
    let found = try tokens(text).map(\.text).joined().unicodeScalars
    #expect(found.elementsEqual(text.unicodeScalars.filter { $0 != " " }))
  }

  @Test("a very long word is one token")
  func longWord() throws {
    let word = String(repeating: "a", count: 100_000)
    #expect(try markedKind("di ‖\(word)‖.") == .word)
    #expect(try markedKind("di ‖\(String(repeating: "ab-", count: 50_000))c‖.") == .word)
  }
}
