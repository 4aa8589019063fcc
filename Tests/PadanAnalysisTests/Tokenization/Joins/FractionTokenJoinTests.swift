import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("FractionTokenJoin") struct FractionTokenJoinTests {
  @Test("a figure and its fraction are one number", arguments: ["‖2½‖ jam", "‖10¼‖", "‖1⅔‖."])
  func mixed(text: String) throws {
    #expect(try markedKind(text) == .number)
  }

  @Test("a fraction alone is a number", arguments: ["‖½‖ jam", "2 ‖½‖", "‖¾‖", "‖⅓‖"])
  func alone(text: String) throws {
    #expect(try markedKind(text) == .number)
  }

  @Test("figures with a slash are three tokens", arguments: ["1‖/‖2", "27‖/‖3‖/‖2021", "24‖/‖7"])
  func slashes(text: String) throws {
    #expect(try seams(text) == text)
  }
}
