import Testing

@testable import PadanCommands

@Suite struct ErrorListingTests {
  @Test("a whole number from 0, or all", arguments: [("0", 0), ("7", 7), ("all", Int.max)])
  func read(argument: String, perClass: Int) {
    #expect(ErrorListing(argument: argument)?.perClass == perClass)
    #expect(ErrorListing(argument: argument)?.defaultValueDescription == argument)
  }

  @Test("anything else is none", arguments: ["-1", "x", "", "1.5", "99999999999999999999"])
  func refused(argument: String) {
    #expect(ErrorListing(argument: argument) == nil)
  }
}
