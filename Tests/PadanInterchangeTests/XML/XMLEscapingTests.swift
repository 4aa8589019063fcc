import PadanCore
import SeededRandom
import Testing

@testable import PadanInterchange

@Suite("XMLEscaping") struct XMLEscapingTests {
  private static let alphabet = [
    "a", "é", "😀", "&", "<", ">", "\"", "'", " ", "\t", "\n", "\r", "]]>", "--", "-", "&amp;",
  ]

  private func randomTexts(_ count: Int) -> [String] {
    var random = SplitMix64(seed: 5)
    return (0..<count).map { _ in
      (0..<Int.random(in: 0...8, using: &random))
        .map { _ in Self.alphabet.randomElement(using: &random) ?? "" }.joined()
    }
  }

  @Test("a parser gives back what was written")
  func roundTrip() throws {
    for text in randomTexts(500) {
      let written =
        "<!-- \(XMLEscaping.comment(text)) --><a b=\"\(XMLEscaping.attribute(text))\">"
        + XMLEscaping.content(text) + "</a>"
      let reader = try XMLReader(SourceText(written))
      let root = try reader.root()
      #expect(root["b"] == text)
      #expect(try reader.text() == text)
    }
  }

  @Test("characters that XML cannot hold are replaced; in a pattern they are written out")
  func controls() {
    #expect(XMLEscaping.content("a\u{0}\u{FFFF}") == "a\u{FFFD}\u{FFFD}")
    #expect(XMLEscaping.attribute("\u{1B}") == "\u{FFFD}")
    #expect(XMLEscaping.pattern("[\u{1}-\u{1F}]<") == #"[\u0001-\u001F]&lt;"#)
  }

  @Test("hyphens in comments are kept apart")
  func comments() {
    #expect(XMLEscaping.comment("a--b-") == "a- -b- ")
  }
}
