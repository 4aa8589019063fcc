import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("ClippedAndTokenJoin") struct ClippedAndTokenJoinTests {
  @Test(
    "a letter between apostrophes is a word", arguments: ["rock ‖'n'‖ roll", "Guns ‖’N’‖ Roses"])
  func clipped(text: String) throws {
    #expect(try markedKind(text) == .word)
  }

  @Test(
    "quoted words are not joined to their quotation marks",
    arguments: ["'‖kata‖'", "‘‖kata‖’", "huruf '‖a‖'", "'‖n‖'‖, katanya", "companies‖' profits"])
  func quotes(text: String) throws {
    #expect(try seams(text) == text)
  }
}
