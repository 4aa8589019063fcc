@testable import PadanCommands
import ArgumentParser
import Padan
import Testing

@Suite struct CommandParsingTests {
  @Test(
    "each command is found by its name",
    arguments: [
      (["summarize", "a.txt"], "summarize"), (["skeleton", "-"], "skeleton"),
      (["segment", "-"], "segment"),
      (["glossary", "lookup", "PBB"], "lookup"), (["stream"], "stream"),
      (["evaluate", "segmentation", "-"], "segmentation"),
    ])
  func commands(arguments: [String], name: String) throws {
    let command = try PadanCommand.parseAsRoot(arguments)
    #expect(type(of: command).configuration.commandName == name)
  }

  @Test(
    "what is not understood is wrong usage",
    arguments: [
      ["fly"], ["summarize", "--format", "pdf"], ["glossary", "lookup"],
      ["segment", "--ratio", "1"],
      ["summarize", "--color", "red"],
    ])
  func wrongUsage(arguments: [String]) {
    let error = #expect(throws: (any Error).self) { try PadanCommand.parseAsRoot(arguments) }
    if let error { #expect(PadanCommand.exitCode(for: error) == .validationFailure) }
  }

  @Test("every command tells what it is for, with examples")
  func help() {
    let commands: [any ParsableCommand.Type] =
      [PadanCommand.self] + PadanCommand.configuration.subcommands
    for command in commands {
      #expect(!command.configuration.abstract.isEmpty)
      #expect(command.configuration.discussion.contains("EXAMPLES"))
      #expect(command.configuration.discussion.contains("padan "))
    }
  }

  @Test("the version names Padan's and ICU's")
  func version() {
    #expect(PadanCommand.configuration.version.contains(PadanVersion.padan))
    #expect(PadanCommand.configuration.version.contains("ICU"))
  }
}
