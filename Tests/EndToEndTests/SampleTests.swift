import Foundation
import Testing

/// Every case in `samples/`: its `command.txt` has commands `padan … > expected.*`, one a line.
///
/// `RECORD_SNAPSHOTS=1` writes the expected files anew and fails, so that nobody records by accident.
@Suite struct SampleTests {
  private static let folder = BuiltProgram.root.appending(path: "samples")

  private static let cases =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter {
      FileManager.default.fileExists(atPath: folder.appending(path: "\($0)/command.txt").path)
    }
    .sorted()

  @Test("there are at least six samples, in both languages")
  func enough() {
    #expect(Self.cases.count >= 6)
  }

  @Test("a sample gives what is expected", arguments: cases)
  func sample(name: String) throws {
    let folder = Self.folder.appending(path: name)
    let lines = try String(contentsOf: folder.appending(path: "command.txt"), encoding: .utf8)
      .split(separator: "\n")
    try #require(!lines.isEmpty)
    for line in lines {
      let halves = line.components(separatedBy: " > ")
      try #require(halves.count == 2 && halves[0].hasPrefix("padan "))
      let arguments = halves[0].split(separator: " ").dropFirst().map(String.init)
      let outcome = try BuiltProgram.run(arguments, in: folder)
      #expect(outcome.status == 0, "\(outcome.errorText)")
      try compare(outcome.output, folder.appending(path: halves[1]))
    }
  }

  private func compare(_ output: Data, _ expected: URL) throws {
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try output.write(to: expected)
      Issue.record("recorded \(expected.lastPathComponent); run again without RECORD_SNAPSHOTS")
      return
    }
    let wanted = try String(contentsOf: expected, encoding: .utf8).components(separatedBy: "\n")
    let got = String(decoding: output, as: UTF8.self).components(separatedBy: "\n")
    for (number, (wantedLine, gotLine)) in zip(wanted, got).enumerated() where wantedLine != gotLine
    {
      Issue.record("\(expected.lastPathComponent):\(number + 1)\n- \(wantedLine)\n+ \(gotLine)")
      return
    }
    #expect(wanted.count == got.count, "\(expected.lastPathComponent)")
  }
}
