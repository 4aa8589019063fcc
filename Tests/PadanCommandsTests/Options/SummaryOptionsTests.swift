@testable import PadanCommands
import ArgumentParser
import Padan
import Testing

@Suite struct SummaryOptionsTests {
  @Test(
    "the limit told is the limit used",
    arguments: [
      ([], .standard), (["--sentences", "5"], .sentences(5)), (["-s", "1"], .sentences(1)),
      (["--words", "80"], .words(80)), (["--ratio", "0.2"], .ratio(0.2)),
      (["--ratio", "1"], .ratio(1)),
    ] as [([String], SelectionLimit)])
  func limits(arguments: [String], limit: SelectionLimit) throws {
    #expect(try SummaryOptions.parse(arguments).limit == limit)
  }

  @Test(
    "two limits, and limits out of range, are wrong usage",
    arguments: [
      ["--sentences", "3", "--words", "80"], ["--words", "80", "--ratio", "0.5"],
      ["--sentences", "0"],
      ["--words", "0"], ["--ratio", "0"], ["--ratio", "1.01"], ["--ratio", "nan"],
      ["--sentences", "x"], ["--ranker", "best"],
    ])
  func refused(arguments: [String]) {
    #expect(throws: (any Error).self) { try SummaryOptions.parse(arguments) }
  }

  @Test("the ranker by its name")
  func ranker() throws {
    #expect(try SummaryOptions.parse([]).ranker == .standard)
    #expect(try SummaryOptions.parse(["--ranker", "textrank"]).ranker == .textrank)
  }
}
