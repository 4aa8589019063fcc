import Testing

@testable import PadanAnalysis

@Suite("SentenceBreakClass") struct SentenceBreakClassTests {
  @Test(
    "a character has the class of Unicode's property Sentence_Break",
    arguments: [
      (".", .stop), ("\u{2024}", .stop), ("．", .stop), ("?", .terminator), ("!", .terminator),
      ("。", .terminator), ("؟", .terminator), ("।", .terminator), ("‼", .terminator), ("a", .lower),
      ("é", .lower), ("ª", .lower), ("A", .upper), ("É", .upper), ("Ж", .upper), ("中", .letter),
      ("ก", .letter), ("א", .letter), ("5", .numeric), ("५", .numeric), ("٠", .numeric),
      (" ", .space),
      ("\t", .space), ("\u{A0}", .space), ("\u{3000}", .space), ("\u{0B}", .space),
      ("\n", .separator), ("\r", .separator), ("\u{85}", .separator), ("\u{2028}", .separator),
      ("\u{2029}", .separator), ("(", .close), ("]", .close), ("\"", .close), ("'", .close),
      ("“", .close), ("»", .close), ("「", .close), (",", .goesOn), (":", .goesOn), ("-", .goesOn),
      ("—", .goesOn), ("、", .goesOn), ("\u{300}", .extend), ("\u{200D}", .extend),
      ("\u{AD}", .extend), ("\u{200B}", .extend), ("\u{FEFF}", .extend), ("…", .other),
      ("#", .other), ("%", .other), ("🙂", .other), ("\0", .other),
    ] as [(Unicode.Scalar, SentenceBreakClass)])
  func classes(scalar: Unicode.Scalar, expected: SentenceBreakClass) {
    #expect(SentenceBreakClass(of: scalar.value) == expected, "\(scalar.escaped(asASCII: true))")
  }

  @Test("what is no code point has no class", arguments: [0xD800, 0xDFFF, 0x11_0000, UInt32.max])
  func noCodePoint(point: UInt32) {
    #expect(SentenceBreakClass(of: point) == .other)
  }

  @Test("two classes end sentences, six decide about a full stop")
  func groups() {
    let all = (0...UInt8.max).compactMap(SentenceBreakClass.init(rawValue:))
    #expect(all.count == 12)
    #expect(all.filter(\.endsSentence) == [.stop, .terminator])
    #expect(
      all.filter(\.decidesStop) == [.separator, .lower, .upper, .letter, .stop, .terminator])
  }
}
