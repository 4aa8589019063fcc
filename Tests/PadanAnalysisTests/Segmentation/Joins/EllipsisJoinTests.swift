import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("EllipsisJoin") struct EllipsisJoinTests {
  @Test(
    "behind an ellipsis, I may go on with the sentence",
    arguments: [
      "We meant to leave at noon, but . . . ‖I lost the keys.", "She was, well... ‖I forget.",
      "It is only… ‖I did not mean it.", "The thing is ... ‖I’m late.",
      "Well . . . ‖I, too, was there.",
    ])
  func english(marked: String) throws {
    #expect(try joins(EllipsisJoin(), marked, in: .english))
  }

  @Test(
    "four full stops, another capital, a quotation's end or one full stop end the sentence",
    arguments: [
      "He waited for an answer. . . . ‖I had none.", "She was late... ‖It was dark.",
      "She was late... ‖Indeed she was.", "“She was late...” ‖I knew it.",
      "She was late. ‖I knew it.",
      "Was she late? ‖I knew it.", "She was late.. ‖I knew it.",
    ])
  func others(marked: String) throws {
    #expect(try !joins(EllipsisJoin(), marked, in: .english))
  }

  @Test("in Indonesian, I is a name")
  func indonesian() throws {
    #expect(try !joins(EllipsisJoin(), "Ia terdiam... ‖I Made Arya menyusul.", in: .indonesian))
  }
}
