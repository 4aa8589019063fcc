import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("RaisedDigitTokenJoin") struct RaisedDigitTokenJoinTests {
  @Test(
    "digits above and below the line belong to their word",
    arguments: ["5 ‖km²‖", "‖m³‖,", "emisi ‖CO₂‖", "‖anak²‖ itu", "‖kata¹‖", "‖CO₂-nya‖"])
  func words(text: String) throws {
    #expect(try markedKind(text) == .word)
  }

  @Test("a unit that is glued to its figure keeps them", arguments: ["‖500m²‖", "luas ‖5km²‖."])
  func amounts(text: String) throws {
    #expect(try markedKind(text) == .amount)
  }

  @Test("a power is not its figure, nor part of it", arguments: ["10‖²", "10‖⁶ kali"])
  func powers(text: String) throws {
    #expect(try seams(text) == text)
  }
}
