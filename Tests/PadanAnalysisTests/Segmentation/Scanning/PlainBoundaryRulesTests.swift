import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("PlainBoundaryRules") struct PlainBoundaryRulesTests {
  /// What the rules say of the terminator before the mark `‖`.
  private func endsSentence(_ marked: String) throws -> Bool? {
    let text = MarkedText(marked)
    let end = try #require(text.marks.first)
    return try text.source.bytes.withUnsafeBufferPointer { bytes in
      try ClassifiedText.with(bytes, end: bytes.count) { classified in
        let mark = try #require(classified.character(before: end, from: 0))
        return PlainBoundaryRules(start: 0)
          .endsSentence(mark.kind, at: end - mark.length, in: classified)
      }
    }
  }

  @Test(
    "a sentence ends before a letter that is not in lower case, and at the end of the text",
    arguments: [
      "c.‖ D", "c.‖ “D”", "(c.‖) D", "(“c.‖”) (D", "c.‖  D", "c.‖ 1 D", "c.‖ # — D", "c.‖", "c.‖\"",
      "c.‖ ",
      "c.‖ 5", "c?‖ D", "c?‖ d", "c!‖d", "c?‖ 1", "3.‖D", "%.‖D", ".‖D", "c.‖ É", "C.‖ D",
      "c.‖\u{A0}D",
      "c.‖ א", "c.‖\nd",
    ])
  func ends(marked: String) throws {
    #expect(try endsSentence(marked) == true, "\(marked.debugDescription)")
  }

  @Test(
    "SB6, SB7, SB8 and SB8a go on: in figures, between letters, before lower case, commas and marks",
    arguments: [
      "3.‖4", "c.‖4", ".‖4", "C.‖D", "c.‖D", "é.‖D", "c.‖d", "c.‖ d", "c.‖) d", "c.‖ 1 d",
      "c.‖ “1” d",
      "c.‖, d", "c.‖ , D", "c.‖: D", "c.‖ — D", "c.‖. D", "c.‖ ? D", "c?‖! D", "c?‖, D", "c!‖ - D",
      "c.‖”, D",
    ])
  func goesOn(marked: String) throws {
    #expect(try endsSentence(marked) == false, "\(marked.debugDescription)")
  }

  @Test(
    "the rules are silent where a character they look at is not plain",
    arguments: [
      "c.‖\u{AD} D", "c.‖ \u{300}D", "c.‖ \u{AD}D", "c.‖ \u{200B}D", "c\u{300}.‖D", "c.‖ 中",
      "c.‖ 1 中",
      "c.‖ 🙂 D", "中.‖D", "c。‖ D", "c？‖ D", "c؟‖ d", "c…‖ 中", "c?‖ 中",
    ])
  func silent(marked: String) throws {
    #expect(try endsSentence(marked) == nil, "\(marked.debugDescription)")
  }

  @Test("what is not plain behind the letter that decides does not matter")
  func behindTheLetter() throws {
    #expect(try endsSentence("c.‖ D\u{300}") == true)
    #expect(try endsSentence("c.‖ d中") == false)
  }

  @Test("nothing before the start of the paragraph is looked at")
  func start() {
    Array("C.D".utf8).withUnsafeBufferPointer { bytes in
      ClassifiedText.with(bytes, end: bytes.count) { text in
        #expect(PlainBoundaryRules(start: 0).endsSentence(.stop, at: 1, in: text) == false)
        #expect(PlainBoundaryRules(start: 1).endsSentence(.stop, at: 1, in: text) == true)
      }
    }
  }
}
