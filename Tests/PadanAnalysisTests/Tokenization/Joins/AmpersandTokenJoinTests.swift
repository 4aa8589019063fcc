import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("AmpersandTokenJoin") struct AmpersandTokenJoinTests {
  @Test(
    "capitals around an ampersand are one word",
    arguments: ["‖AT&T‖ Inc", "‖R&D‖", "indeks ‖S&P‖ 500", "(‖Q&A‖)", "‖A&B&C‖", "‖R&D-nya‖ kecil"])
  func capitals(text: String) throws {
    #expect(try markedKind(text) == .word)
  }

  @Test(
    "other words are not", arguments: ["A & B", "Johnson‖&‖Johnson", "a‖&‖b", "x‖&‖amp‖;", "5‖&‖6"])
  func others(text: String) throws {
    #expect(try seams(text) == text)
  }
}
