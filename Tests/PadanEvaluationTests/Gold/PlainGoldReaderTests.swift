import PadanCore
import Testing

@testable import PadanEvaluation

@Suite struct PlainGoldReaderTests {
  private func gold(_ text: String) throws -> GoldText {
    try PlainGoldReader().text(of: SourceText(text, name: "gold.txt"))
  }

  @Test("sentences of a paragraph are joined by a space, paragraphs by a blank line")
  func text() throws {
    let gold = try gold("Ya itu.\nTidak.\n\nAkhir.\n")
    #expect(gold.source.text(in: gold.source.span) == "Ya itu. Tidak.\n\nAkhir.")
    #expect(gold.boundaries == [6, 12])
    #expect(gold.ignored == [12])
    #expect(gold.sentenceCount == 3)
  }

  @Test("the line of each sentence is kept, blank lines counted")
  func lines() throws {
    let gold = try gold("\n\nYa itu.\nTidak.\n\n\nAkhir.")
    #expect([3, 6, 7, 14].map { gold.location(of: $0).line } == [3, 3, 4, 7])
  }

  @Test("line ends of other systems, tabs and blanks at the ends of lines do not matter")
  func lineEnds() throws {
    let expected = try gold("Ya itu.\nTidak.\n\nAkhir.")
    for text in ["Ya itu.\r\nTidak.\r\n\r\nAkhir.\r\n", " Ya itu. \n\tTidak.\n \t \nAkhir. "] {
      let gold = try gold(text)
      #expect(gold.source.bytes == expected.source.bytes)
      #expect(gold.boundaries == expected.boundaries)
    }
  }

  @Test("a file of one sentence has no boundary; one without any is an error")
  func small() throws {
    #expect(try gold("Ya").boundaries == [])
    #expect(throws: PadanError.self) { try gold(" \n\n") }
    #expect(throws: PadanError.self) { try gold("") }
  }
}
