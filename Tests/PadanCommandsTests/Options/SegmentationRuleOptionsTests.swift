@testable import PadanCommands
import ArgumentParser
import Testing

@Suite struct SegmentationRuleOptionsTests {
  @Test("options are read")
  func good() throws {
    #expect(try SegmentationRuleOptions.parse([]).srx == nil)
    let options = try SegmentationRuleOptions.parse(["--srx", "a.srx", "--time-limit", "0.5"])
    #expect(options.srx == "a.srx" && options.limit == .milliseconds(500))
    #expect(try SegmentationRuleOptions.parse(["--srx", "-"]).limit == nil)
    #expect(try SegmentationRuleOptions.parse(["--export-srx"]).exportSRX)
  }

  @Test(
    "what makes no sense is wrong usage",
    arguments: [
      ["--srx", "a.srx", "--export-srx"], ["--time-limit", "5"],
      ["--srx", "a", "--time-limit", "0"], ["--srx", "a", "--time-limit", "-1"],
      ["--srx", "a", "--time-limit", "inf"], ["--srx", "a", "--time-limit", "nan"],
      ["--srx", "a", "--time-limit", "soon"], ["--srx"],
    ])
  func bad(arguments: [String]) {
    #expect(throws: (any Error).self) { try SegmentationRuleOptions.parse(arguments) }
  }

  @Test("--export-srx reads no text, and needs none")
  func export() throws {
    #expect(try PadanCommand.parseAsRoot(["segment", "--export-srx"]) is SegmentCommand)
    #expect(throws: (any Error).self) {
      try PadanCommand.parseAsRoot(["segment", "--export-srx", "a.txt"])
    }
  }
}
