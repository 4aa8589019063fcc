import Testing

@testable import PadanCore

@Suite("White space") struct WhiteSpaceTests {
  @Test(
    "exactly the characters with Unicode's White_Space are white space, each at its full length")
  func matchesUnicodeProperty() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = Array(String(scalar).utf8)
      let length = bytes.withUnsafeBufferPointer {
        $0.whiteSpaceLength(at: 0, limit: bytes.count)
      }
      let expected = scalar.properties.isWhitespace ? bytes.count : 0
      if length != expected { Issue.record("U+\(String(value, radix: 16)): \(length)") }
    }
  }

  @Test("a white space character that the limit cuts off is none")
  func limit() {
    for space in ["\u{A0}", "\u{1680}", "\u{2003}", "\u{205F}", "\u{3000}"] {
      let bytes = Array(space.utf8)
      bytes.withUnsafeBufferPointer {
        #expect($0.whiteSpaceLength(at: 0, limit: bytes.count - 1) == 0)
      }
    }
  }

  @Test(
    "trimming takes the white space at both ends and nothing else",
    arguments: [
      ("", ""), (" ", ""), ("\u{3000}\t\r\n", ""), ("a", "a"), ("  a b ", "a b"),
      ("\u{A0}harga\u{2009}naik\u{2028}", "harga\u{2009}naik"), ("\u{85}é\u{85}", "é"),
      ("\u{200B}a", "\u{200B}a"), ("\u{FEFF}a ", "\u{FEFF}a"), ("\u{2003}\u{20AC}", "\u{20AC}"),
      (" à", "à"), ("à ", "à"), ("…\u{2003}", "…"),
    ])
  func trimming(text: String, expected: String) {
    let source = SourceText(text)
    #expect(source.text(in: source.trimmingWhiteSpace(source.span)) == expected)
  }

  @Test("trimming stays inside the span it is given")
  func trimmingInside() {
    let source = SourceText("a  b  c")
    #expect(source.trimmingWhiteSpace(TextSpan(1, 6)) == TextSpan(3, 4))
    #expect(source.trimmingWhiteSpace(TextSpan(1, 3)).isEmpty)
  }
}
