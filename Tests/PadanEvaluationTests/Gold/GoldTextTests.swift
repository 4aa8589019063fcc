import PadanCore
import PadanEvaluation
import Testing

@Suite struct GoldTextTests {
  @Test("a boundary at the end of the text is none")
  func end() {
    let gold = GoldText("Ya. Tidak.", boundaries: [3, 9])
    #expect(gold.boundaries == [3])
    #expect(gold.sentenceCount == 2)
  }

  @Test("a text on one line has that line everywhere")
  func oneLine() {
    let gold = GoldText("Ya. Tidak.", boundaries: [3], file: "gold.jsonl", lines: [7])
    #expect(gold.location(of: 1) == SourceLocation(file: "gold.jsonl", line: 7))
    #expect(gold.location(of: 8) == SourceLocation(file: "gold.jsonl", line: 7))
  }

  @Test("a position has the line of its sentence, a boundary that of the sentence before it")
  func lines() {
    let gold = GoldText("Ya. Tidak. Itu.", boundaries: [3, 9], file: "g.txt", lines: [2, 3, 6])
    #expect([1, 3, 4, 9, 10, 12].map { gold.location(of: $0).line } == [2, 2, 3, 3, 6, 6])
  }

  @Test("the text of a file called .md is not taken for Markdown")
  func name() {
    #expect(!GoldText("Ya.", boundaries: [], file: "gold.md").source.name.hasSuffix(".md"))
  }
}
