import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("DegreeTokenJoin") struct DegreeTokenJoinTests {
  @Test(
    "the sign of degrees and its scale are one symbol",
    arguments: ["0,5‖°C‖", "38,5 ‖°C‖.", "100‖°F‖ itu"])
  func scales(text: String) throws {
    #expect(try markedKind(text) == .symbol)
  }

  @Test("an angle has no scale", arguments: ["90‖° itu", "6‖°‖LS", "90‖°‖Cahaya", "° C"])
  func angles(text: String) throws {
    #expect(try seams(text) == text)
  }
}
