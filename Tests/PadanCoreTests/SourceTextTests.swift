import Testing

@testable import PadanCore

@Suite("SourceText") struct SourceTextTests {
  @Test("a text and its valid bytes are the same source")
  func validBytes() throws {
    let text = "Rp5,5 triliun — “harga” 🇮🇩\0"
    let source = try #require(SourceText(validating: Array(text.utf8), name: "a.txt"))
    #expect(source == SourceText(text, name: "a.txt"))
    #expect(source.text(in: source.span) == text)
  }

  @Test(
    "bytes that are no UTF-8 are refused",
    arguments: [
      [0x80], [0xC3], [0xC0, 0x80], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0xFF, 0xFE], [0x61, 0xE9, 0x62],
    ] as [[UInt8]])
  func invalidBytes(bytes: [UInt8]) {
    #expect(SourceText(validating: bytes, name: "a.txt") == nil)
  }

  @Test("a span that reaches beyond the end is cut there")
  func spanBeyondEnd() {
    let source = SourceText("kata")
    #expect(source.text(in: TextSpan(2, 99)) == "ta")
    #expect(source.text(in: TextSpan(4, 5)) == "")
    #expect(source.text(in: TextSpan(50, 60)) == "")
  }

  @Test("a name that is not told is a placeholder")
  func defaultName() {
    #expect(SourceText("").name == "<text>")
    #expect(SourceText("").span == TextSpan(0, 0))
  }

  /// The place of `‖` in the text with the mark taken out.
  @Test(
    "lines count from 1 and columns count characters from 1",
    arguments: [
      ("‖abc", 1, 1), ("ab‖c", 1, 3), ("abc‖", 1, 4), ("a\n‖b", 2, 1), ("a‖\nb", 1, 2),
      ("a\n\n‖", 3, 1), ("é‖x", 1, 2), ("e\u{301}‖x", 1, 2), ("👩‍💻🇮🇩‖x", 1, 3),
      ("a\r\nb‖c", 2, 2), ("satu\ndua‖ tiga", 2, 4),
    ])
  func location(marked: String, line: Int, column: Int) throws {
    let mark = try #require(marked.firstRange(of: "‖"))
    let offset = marked[..<mark.lowerBound].utf8.count
    let source = SourceText(
      String(marked[..<mark.lowerBound]) + String(marked[mark.upperBound...]), name: "f")
    #expect(source.location(of: offset) == SourceLocation(file: "f", line: line, column: column))
  }

  @Test("an offset beyond the end stands at the end")
  func locationBeyondEnd() {
    #expect(SourceText("ab\nc", name: "f").location(of: 99).description == "f:2:2")
  }

  @Test(
    "running text has one space for each run of white space that holds a line break",
    arguments: [
      ("Presiden Joko\nWidodo tiba.", "Presiden Joko Widodo tiba."),
      ("satu \r\n  dua\n\n\ttiga", "satu dua tiga"),
      ("satu\u{2028}dua\u{2029}tiga", "satu dua tiga"),
      ("satu\rdua\u{85}tiga\u{0B}empat\u{0C}lima", "satu dua tiga empat lima"),
      ("\n satu\n", "satu"), ("satu\u{A0}\n\u{3000}dua", "satu dua"), ("\n \n", ""),
      ("é\n👩‍💻", "é 👩‍💻"),
    ])
  func runningText(text: String, expected: String) {
    let source = SourceText(text)
    #expect(source.runningText(in: source.span) == expected)
  }

  @Test(
    "a text on one line is left as it is, its spaces too",
    arguments: ["", "satu", " satu  dua\t", "satu\u{A0}dua", "satu\u{200B}dua\0"])
  func runningTextOnOneLine(text: String) {
    let source = SourceText(text)
    #expect(source.runningText(in: source.span) == text)
  }

  @Test("running text is that of the span alone")
  func runningTextOfSpan() {
    let source = SourceText("Judul\nIa tiba\ndi sini.\nLalu")
    #expect(source.runningText(in: TextSpan(6, 22)) == "Ia tiba di sini.")
    #expect(source.runningText(in: TextSpan(6, 13)) == "Ia tiba")
    #expect(source.runningText(in: TextSpan(23, 99)) == "Lalu")
  }
}
