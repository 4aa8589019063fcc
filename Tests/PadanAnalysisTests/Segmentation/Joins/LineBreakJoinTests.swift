import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("LineBreakJoin") struct LineBreakJoinTests {
  @Test(
    "a line break without a terminator before it ends no sentence",
    arguments: [
      ("Presiden Joko\n‖Widodo tiba.", "id"), ("Ia tiba di\r\n‖Jakarta.", "id"),
      ("menurut data,\n ‖Indonesia tumbuh", "id"), ("The World\n‖Bank said so.", "en"),
      ("a report (2021)\n‖The authors", "en"),
    ])
  func wrapped(marked: String, language: String) throws {
    #expect(try joins(LineBreakJoin(lineEnds: .automatic), marked, in: LanguageTag(language)))
  }

  @Test(
    "a line break behind a terminator does",
    arguments: [
      ("Ia pulang.\n‖Ibu memasak.", "id"), ("Siapa dia?\r\n‖Entahlah.", "id"),
      ("“Saya pulang.”\n‖Ibu memasak.", "id"), ("(Ia pulang!)\n‖Ibu memasak.", "id"),
      ("He waited…\n‖Nothing came.", "en"), ("\"Go home.\"\n‖They went.", "en"),
    ])
  func terminated(marked: String, language: String) throws {
    #expect(try !joins(LineBreakJoin(lineEnds: .automatic), marked, in: LanguageTag(language)))
  }

  @Test("a boundary on one line is none of its business")
  func oneLine() throws {
    #expect(
      try !joins(LineBreakJoin(lineEnds: .automatic), "Ia pulang. ‖Ibu memasak.", in: .indonesian))
    #expect(try !joins(LineBreakJoin(lineEnds: .automatic), "kata ‖itu", in: .indonesian))
  }

  @Test(
    "every line end that a reader joins lines over is a line break",
    arguments: ["\r", "\u{2028}", "\u{2029}", "\u{85}"])
  func otherLineEnds(end: String) throws {
    #expect(
      try joins(
        LineBreakJoin(lineEnds: .automatic), "Presiden Joko\(end)‖Widodo tiba.", in: .indonesian))
  }
}
