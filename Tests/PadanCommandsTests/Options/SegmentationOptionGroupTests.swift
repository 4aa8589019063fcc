import ArgumentParser
import Padan
import Testing

@testable import PadanCommands

@Suite struct SegmentationOptionGroupTests {
  @Test("without arguments the options are the library's defaults")
  func defaults() throws {
    #expect(try SegmentationOptionGroup.parse([]).options == SegmentationOptions())
  }

  @Test("each option is told by its value's name")
  func told() throws {
    let group = try SegmentationOptionGroup.parse([
      "--quotations", "keep", "--list-labels", "split", "--line-breaks", "wrapped", "--line-ends",
      "join",
    ])
    #expect(
      group.options
        == SegmentationOptions(
          quotations: .keep, listLabels: .split, lineBreaks: .wrapped, lineEnds: .join))
  }

  @Test(
    "another value is refused",
    arguments: ["--quotations", "--list-labels", "--line-breaks", "--line-ends"])
  func refused(option: String) {
    #expect(throws: (any Error).self) { try SegmentationOptionGroup.parse([option, "sometimes"]) }
  }

  @Test("the help shows every value")
  func help() {
    let help = SegmentationOptionGroup.helpMessage().split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    for values in [
      "split, keep; default: split", "join, split; default: join",
      "automatic, paragraph, wrapped, sentence; default: automatic",
      "automatic, join, split; default: automatic",
    ] { #expect(help.contains("(values: \(values))")) }
  }
}
