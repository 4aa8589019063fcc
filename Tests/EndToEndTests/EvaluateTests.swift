import Foundation
import SeededRandom
import Testing

private let referenceScorer = BuiltProgram.shared.appending(path: "tools/score_segmentation.py")
  .path
private let referenceGold = BuiltProgram.shared
  .appending(path: "data/segmentation/id_gsd_dev.jsonl").path

/// `padan evaluate` as a user runs it.
@Suite struct EvaluateTests {
  private func evaluate(_ arguments: [String], gold: Data) throws -> BuiltProgram.Outcome {
    try BuiltProgram.run(["evaluate", "segmentation"] + arguments, input: gold)
  }

  private static let line = #"{"text":"Ia datang. Lalu pergi.","boundaries":[9]}"# + "\n"

  @Test("gold from standard input, in both formats")
  func standardInput() throws {
    for gold in [Self.line, "Ia datang.\r\nLalu pergi.\r\n", "\u{FEFF}Ia datang.\nLalu pergi."] {
      let outcome = try evaluate(["-"], gold: Data(gold.utf8))
      #expect(outcome.status == 0)
      #expect(outcome.text.contains("<stdin>") && outcome.text.contains("100.00"))
    }
  }

  @Test("a line that is no gold is reported with its place, unless nobody wants to know")
  func badLine() throws {
    let gold = Data((Self.line + "{\"text\":\"Ya.\",\"boundaries\":[1e99]}\n").utf8)
    let outcome = try evaluate(["-"], gold: gold)
    #expect(outcome.status == 0)
    #expect(outcome.errorText.hasPrefix("<stdin>:2: warning: \"boundaries[0]\" is not a whole"))
    #expect(try evaluate(["-q", "-"], gold: gold).errors.isEmpty)
  }

  @Test("a file that fails is 2, and the others go on")
  func oneOfTwo() throws {
    let outcome = try evaluate(["no-such.jsonl", "-"], gold: Data(Self.line.utf8))
    #expect(outcome.status == 2)
    #expect(outcome.errorText.contains("no-such.jsonl: cannot read the file"))
    #expect(outcome.text.contains("<stdin>"))
  }

  @Test("hostile gold is refused with a message")
  func hostile() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    var random = SplitMix64(seed: 13)
    let bytes = Data((0..<500_000).map { _ in UInt8(truncatingIfNeeded: random.next()) })
    let cases: [(path: String, message: String)] = [
      (try folder.file("random.jsonl", bytes).path, "lines is gold"),
      (try folder.file("random.txt", bytes).path, "this is no text"),
      (try folder.file("empty.jsonl", Data()).path, "the file is empty"),
      (try folder.file("empty.txt", Data([0xEF, 0xBB, 0xBF])).path, "the file is empty"),
      (
        try folder.file("deep.jsonl", Data(repeating: 0x5B, count: 1_000_000)).path,
        "deep.jsonl:1: none of the 1 lines is gold"
      ),
      (folder.url.path, "this is a folder"),
    ]
    for (path, message) in cases {
      let outcome = try evaluate([path], gold: Data())
      #expect(outcome.status == 2 && outcome.output.isEmpty, "\(path)")
      #expect(outcome.errorText.contains(message), "\(outcome.errorText)")
    }
  }

  @Test("wrong values are wrong usage")
  func usage() throws {
    for arguments in [
      [], ["--errors", "-1", "-"], ["--from", "fr", "-"], ["--quotations", "some", "-"],
      ["--format", "xml", "-"],
    ] { #expect(try evaluate(arguments, gold: Data()).status == 64, "\(arguments)") }
  }

  @Test("as JSON, with errors by class and the examples that were asked for")
  func json() throws {
    let gold = Data(#"{"text":"Ia datang. Lalu pergi.","boundaries":[]}"#.utf8)
    for (listing, count) in [("0", 0), ("all", 1)] {
      let outcome = try evaluate(["--errors", listing, "--format", "json", "-"], gold: gold)
      let object = try #require(
        try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
      let errors = try #require((object["errors"] as? [[String: Any]])?.first)
      #expect(errors["kind"] as? String == "extra" && errors["class"] as? String == "other")
      #expect((errors["examples"] as? [Any])?.count == count)
    }
  }

  @Test(
    "the figures are those of the reference scorer, which is kept beside the checkout",
    .enabled(
      if: [referenceScorer, referenceGold, "/usr/bin/python3"]
        .allSatisfy(FileManager.default.fileExists)))
  func reference() throws {
    let outcome = try BuiltProgram.run(["evaluate", "segmentation", "--from", "id", referenceGold])
    let figures = try #require(
      outcome.text.split(separator: "\n").first { $0.contains("id_gsd_dev") }
    ).split(separator: " ").suffix(3).map(String.init)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = ["-B", referenceScorer, BuiltProgram.program.path, "id", referenceGold]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let reference = String(
      decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let words = reference.split(separator: " ").map(String.init)
    let expected = ["P", "R", "F1"].compactMap { name in
      words.firstIndex(of: name).map { words[$0 + 1] }
    }
    #expect(expected.count == 3 && figures == expected)
  }
}
