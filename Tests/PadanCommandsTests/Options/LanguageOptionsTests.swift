@testable import PadanCommands
import ArgumentParser
import Testing

@Suite struct LanguageOptionsTests {
  @Test(
    "languages of the pair, regions and capitals too",
    arguments: [
      [], ["--from", "id"], ["--to", "en"], ["--from", "EN", "--to", "id"], ["--from", "en-US"],
    ])
  func accepted(arguments: [String]) throws {
    _ = try LanguageOptions.parse(arguments)
  }

  @Test(
    "other languages, and one language twice, are wrong usage",
    arguments: [
      ["--from", "fr"], ["--to", "ms"], ["--from", "id", "--to", "id"], ["--from", ""],
      ["--from", "en-US", "--to", "en-GB"], ["--from", "und"],
    ])
  func refused(arguments: [String]) {
    #expect(throws: (any Error).self) { try LanguageOptions.parse(arguments) }
  }
}
