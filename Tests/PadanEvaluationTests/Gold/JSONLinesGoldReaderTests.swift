import PadanCore
import Testing

@testable import PadanEvaluation

@Suite struct JSONLinesGoldReaderTests {
  private func read(_ text: String) throws -> GoldFile {
    try JSONLinesGoldReader(name: "gold.jsonl").read(Array(text.utf8))
  }

  private static let good = #"{"text":"Ya. Tidak.","boundaries":[3]}"#

  @Test("a text a line; blank lines count, a carriage return and a byte order mark do not matter")
  func lines() throws {
    let file = try read("\u{FEFF}\(Self.good)\r\n\r\n  \n\(Self.good)")
    #expect(file.texts.map(\.boundaries) == [[3], [3]])
    #expect(file.texts.map { $0.location(of: 1).line } == [1, 4])
    #expect(file.findings.isEmpty)
  }

  @Test("a bad line is reported with its number and the rest is used")
  func badLine() throws {
    let file = try read(
      "\(Self.good)\nnonsense\n{\"text\":\"Ya.\",\"boundaries\":[7]}\n\(Self.good)\n")
    #expect(file.texts.count == 2)
    #expect(file.findings.map(\.location.description) == ["gold.jsonl:2", "gold.jsonl:3"])
    #expect(
      file.findings.first?.description
        == "gold.jsonl:2: warning: the line is not JSON; the line is left out [gold.line]")
  }

  @Test("many bad lines are counted rather than told one by one")
  func manyBadLines() throws {
    let file = try read(Self.good + String(repeating: "\nx", count: 250))
    #expect(file.findings.count == JSONLinesGoldReader.mostFindings + 1)
    #expect(file.findings.last?.message == "150 more lines are no gold")
  }

  @Test("a file without a good line is an error that names its first problem")
  func noGold() {
    let error = #expect(throws: PadanError.self) { try read("\nx\ny\n") }
    #expect(error?.code == .badFormat)
    #expect(
      error?.description.hasPrefix(
        "gold.jsonl:2: none of the 2 lines is gold: the line is not JSON") == true)
    let empty = #expect(throws: PadanError.self) { try read(" \n") }
    #expect(empty?.code == .empty)
  }

  @Test("positions to ignore are kept")
  func ignore() throws {
    let file = try read(#"{"text":"Ya. Tidak.","boundaries":[3],"ignore":[3]}"#)
    #expect(file.texts.first?.ignored == [3])
  }
}
