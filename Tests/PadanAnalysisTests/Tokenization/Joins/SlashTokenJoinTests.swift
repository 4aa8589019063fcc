import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("SlashTokenJoin") struct SlashTokenJoinTests {
  @Test(
    "two conjunctions are one word",
    arguments: ["air ‖dan/atau‖ gula", "‖Dan/Atau‖", "‖and/or‖", "(‖AND/OR‖)"])
  func conjunctions(text: String) throws {
    #expect(try markedKind(text) == .word)
  }

  @Test(
    "two letters are an abbreviation",
    arguments: ["‖a/n‖ Budi", "5 ‖s/d‖ 10", "‖c/o‖", "‖n/a‖", "‖I/O‖", "10 ‖m/s‖"])
  func abbreviations(text: String) throws {
    #expect(try markedKind(text) == .word)
  }

  @Test(
    "parts that mean something by themselves are apart",
    arguments: [
      "km‖/‖jam", "AC‖/‖DC", "TNI‖/‖Polri", "HIV‖/‖AIDS", "27‖/‖3", "Rp20.000‖/‖kg", "5km‖/‖jam",
      "dan‖/‖bukan", "atau‖/‖dan", "dan‖/ atau", "A‖/‖B‖/‖C", "a‖/‖1", "(‖den‖/‖asa‖)", "/‖a",
    ])
  func apart(text: String) throws {
    #expect(try seams(text) == text)
  }
}
