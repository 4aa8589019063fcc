import PadanCore
import SeededRandom
import Testing

@testable import PadanEvaluation

@Suite struct NonSpaceCounterTests {
  @Test(
    "code points are counted, not what a reader sees as one character",
    arguments: [
      ("", 0), ("a b", 2), ("e\u{301}", 2), ("👩‍👩‍👧", 5), ("🇮🇩", 2), ("é", 1), ("\r\n", 0),
    ])
  func codePoints(text: String, count: Int) {
    #expect(NonSpaceCounter(SourceText(text)).total == count)
  }

  /// The characters of which Python 3's `str.isspace` is true.
  private static let pythonSpaces: [ClosedRange<UInt32>] = [
    0x09...0x0D, 0x1C...0x20, 0x85...0x85, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A,
    0x2028...0x2029, 0x202F...0x202F, 0x205F...0x205F, 0x3000...0x3000,
  ]

  @Test("white space is Python's, of all code points")
  func whiteSpace() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isSpace = Self.pythonSpaces.contains { $0.contains(value) }
      let total = NonSpaceCounter(SourceText(String(Character(scalar)))).total
      if (total == 0) != isSpace { Issue.record("U+\(String(value, radix: 16))") }
    }
  }

  @Test("counts before byte offsets")
  func counts() {
    let counter = NonSpaceCounter(SourceText("é a\u{1C}b  "))
    #expect(counter.counts(before: [0, 2, 3, 4, 5, 6, 8]) == [0, 1, 1, 2, 2, 3, 3])
    #expect(counter.counts(before: []) == [])
  }

  @Test("the gap behind a count is the white space there")
  func gaps() {
    let counter = NonSpaceCounter(SourceText(" é a\nb "))
    #expect(
      counter.gaps(behind: [0, 1, 2, 3, 9]) == [
        TextSpan(0, 1), TextSpan(3, 4), TextSpan(5, 6), TextSpan(7, 8), TextSpan(7, 8),
      ])
  }

  @Test("a gap lies where its count was counted")
  func roundTrip() {
    var random = SplitMix64(seed: 3)
    let alphabet = ["a", "é", " ", "\u{2003}", "👩", "\n", "."]
    for _ in 0..<200 {
      let length = Int(random.next() % 20)
      let text = (0..<length).map { _ in alphabet[Int(random.next() % 7)] }.joined()
      let counter = NonSpaceCounter(SourceText(text))
      let counts = Array(0..<counter.total)
      let gaps = counter.gaps(behind: counts)
      #expect(counter.counts(before: gaps.map(\.start)) == counts)
      #expect(counter.counts(before: gaps.map(\.end)) == counts)
    }
  }
}
