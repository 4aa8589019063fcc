import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("Tokenizer") struct TokenizerTests {
  @Test(
    "words and figures that belong together are one token",
    arguments: [
      ("COVID-19", Token.Kind.word), ("perusahaan-perusahaan", .word), ("anak-anaknya", .word),
      ("ke-75", .word), ("1990-an", .word), ("e-mail", .word), ("don't", .word), ("don’t", .word),
      ("Jum'at", .word), ("self-made", .word), ("secretary-general", .word), ("U-20", .word),
      ("kompas.com", .word), ("se\u{2011}Indonesia", .word), ("naïve", .word),
      ("5.000", .number), ("1.500.000", .number), ("3,5", .number), ("10.30", .number),
      ("1,234.5", .number), ("2021", .number),
      ("US$3.2", .amount), ("$10", .amount),
      ("€10", .amount), ("S$4,50", .amount), ("¥1,000", .amount),
    ])
  func oneToken(text: String, kind: Token.Kind) throws {
    for sentence in [text, "(\(text))", "“\(text)”, kata", "di \(text) itu."] {
      let found = try tokens(sentence).first { $0.text == text }
      #expect(found?.kind == kind, "\(sentence)")
    }
  }

  @Test(
    "letters with figures glued to them are an amount or a word, not a number",
    arguments: [
      ("Rp5,5", Token.Kind.amount), ("Rp1.500.000", .amount), ("USD10", .amount),
      ("RM3.2", .amount),
      ("G20", .word), ("COVID19", .word),
    ])
  func lettersWithFigures(text: String, kind: Token.Kind) throws {
    let found = try tokens("di \(text) itu").filter { $0.text == text }.map(\.kind)
    #expect(found == [kind])
  }

  @Test(
    "what does not belong together is not joined",
    arguments: [
      ("5-10", "5|-|10"), ("5–10", "5|–|10"), ("2019-2020", "2019|-|2020"),
      ("Rp 5,5", "Rp|5,5"), ("3,5%", "3,5|%"), ("kata, kata", "kata|,|kata"),
      ("kata -kata", "kata|-|kata"), ("kata- kata", "kata|-|kata"), ("dan/atau", "dan|/|atau"),
      ("AC/DC", "AC|/|DC"), ("rumah—sakit", "rumah|—|sakit"), ("(PBB)", "(|PBB|)"),
      ("“Ya.”", "“|Ya|.|”"), ("kata:kata", "kata|:|kata"),
    ])
  func parted(text: String, expected: String) throws {
    #expect(try tokens(text).map(\.text).joined(separator: "|") == expected)
  }

  @Test("an amount and the figure behind its hyphen are a range as two figures are")
  func amountRange() throws {
    let found = try tokens("Rp5,5-7 triliun")
    #expect(found.map(\.text) == ["Rp5,5", "-", "7", "triliun"])
  }

  @Test(
    "marks are punctuation, signs are symbols",
    arguments: [
      (".", Token.Kind.punctuation), (",", .punctuation), ("“", .punctuation), ("'", .punctuation),
      ("(", .punctuation), ("–", .punctuation), ("-", .punctuation), ("…", .punctuation),
      ("?", .punctuation), (":", .punctuation), ("_", .punctuation), ("%", .symbol), ("+", .symbol),
      ("©", .symbol), ("&", .symbol), ("$", .symbol), ("🙂", .symbol), ("🇮🇩", .symbol),
      ("👩‍💻", .symbol), ("=", .symbol), ("#", .symbol),
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

  @Test("a mark that stands on a space is not lost")
  func markOnSpace() throws {
    let found = try tokens("a \u{301}b")
    #expect(found.map(\.text).joined().unicodeScalars.contains("\u{301}"))
  }
}
