import PadanCore
import Testing

@testable import PadanInterchange

@Suite("LineScanner") struct LineScannerTests {
  private func lines(_ text: String) -> [String] {
    let source = SourceText(text)
    return LineScanner(source: source).lines.map { source.text(in: $0) }
  }

  @Test(
    "every kind of line end parts two lines",
    arguments: ["\n", "\r\n", "\r", "\u{2028}", "\u{2029}", "\u{0C}"])
  func lineEnds(end: String) {
    #expect(lines("satu\(end)dua") == ["satu", "dua"])
    #expect(lines("satu\(end)\(end)dua") == ["satu", "", "dua"])
  }

  @Test("what only looks like a line end parts nothing", arguments: ["\t", "\u{2027}", "\u{202A}"])
  func noLineEnds(mark: String) {
    #expect(lines("a\(mark)b") == ["a\(mark)b"])
  }

  @Test("lines have no white space around them, and blank ones are empty")
  func trimmed() {
    #expect(lines("  satu \t\n \u{A0}\n\u{3000}dua") == ["satu", "", "dua"])
    #expect(lines("") == [""])
    #expect(lines("\n") == ["", ""])
  }

  @Test("lines agree with splitting characters at line ends, for all small texts")
  func matchesReference() {
    for word in allWords(over: ["a", "\n", "\r", "\u{2028}"], upTo: 5) {
      let text = word.joined()
      let expected = text.split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init)
      if lines(text) != expected { Issue.record("\(text.debugDescription): \(lines(text))") }
    }
  }
}
