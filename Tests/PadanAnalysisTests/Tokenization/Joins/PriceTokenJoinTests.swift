import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("PriceTokenJoin") struct PriceTokenJoinTests {
  @Test(
    "a comma and a dash end the figure of a price",
    arguments: ["Rp ‖5.000,-‖ per orang", "Rp ‖190.000,-‖", "(‖500,–‖)", "‖25.000,-‖."])
  func prices(text: String) throws {
    #expect(try markedKind(text) == .number)
  }

  @Test(
    "a dash that belongs to the words behind it does not",
    arguments: ["tahun 2019‖,‖-‖katanya", "5‖,‖-‖10", "5‖, -", "kata‖,‖- kata", "kata‖,‖-"])
  func others(text: String) throws {
    #expect(try seams(text) == text)
  }
}
