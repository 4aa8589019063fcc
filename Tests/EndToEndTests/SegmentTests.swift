import Foundation
import Testing

/// `padan segment` as a user runs it.
@Suite struct SegmentTests {
  private func segment(_ text: String, _ options: [String]) throws -> String {
    let outcome = try BuiltProgram.run(
      ["segment", "--from", "id"] + options, input: Data(text.utf8))
    #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errorText)")
    return outcome.text
  }

  private static let quotation = "“Ia sakit. Ia tidak datang,” kata Budi. Rapat ditunda.\n"

  @Test("--quotations keep keeps a quotation whole, in every format")
  func quotations() throws {
    #expect(
      try segment(Self.quotation, [])
        == "“Ia sakit.\nIa tidak datang,” kata Budi.\nRapat ditunda.\n")
    let keep = ["--quotations", "keep"]
    #expect(
      try segment(Self.quotation, keep)
        == "“Ia sakit. Ia tidak datang,” kata Budi.\nRapat ditunda.\n")
    #expect(
      try segment(Self.quotation, keep + ["--format", "tsv"])
        == "0\t43\t“Ia sakit. Ia tidak datang,” kata Budi.\n44\t58\tRapat ditunda.\n")
    #expect(
      try segment(Self.quotation, keep + ["--format", "jsonl"])
        == #"{"end":43,"start":0,"text":"“Ia sakit. Ia tidak datang,” kata Budi."}"# + "\n"
        + #"{"end":58,"start":44,"text":"Rapat ditunda."}"# + "\n")
  }

  @Test("--list-labels, --line-breaks and --line-ends are heeded")
  func otherOptions() throws {
    #expect(try segment("1. Cuci tangan.", ["--list-labels", "split"]) == "1.\nCuci tangan.\n")
    let lines = "Rapat itu dipimpin\nBupati Sleman.\n"
    #expect(
      try segment(lines, ["--line-breaks", "wrapped"]) == "Rapat itu dipimpin Bupati Sleman.\n")
    #expect(try segment(lines, ["--line-breaks", "sentence"]) == lines)
    #expect(
      try segment(lines, ["--line-breaks", "wrapped", "--line-ends", "split"]) == lines)
  }

  @Test(
    "an unknown value is wrong usage, and the values are named",
    arguments: [
      ("--quotations", "keep"), ("--list-labels", "split"), ("--line-breaks", "sentence"),
      ("--line-ends", "join"),
    ])
  func unknown(option: String, value: String) throws {
    let outcome = try BuiltProgram.run(["segment", option, "sometimes"], input: Data("Ya.".utf8))
    #expect(outcome.status == 64 && outcome.output.isEmpty)
    #expect(outcome.errorText.contains(option) && outcome.errorText.contains(value))
  }

  @Test("the examples of docs/segmentation.md give what stands there")
  func documentation() throws {
    let blocks = try String(
      contentsOf: BuiltProgram.root.appending(path: "docs/segmentation.md"), encoding: .utf8
    ).components(separatedBy: "```console\n").dropFirst().compactMap {
      $0.components(separatedBy: "```").first
    }
    #expect(blocks.count >= 4)
    for block in blocks {
      let folder = try TemporaryFolder()
      defer { folder.remove() }
      // A line with $ is a command, those behind it are what it shows.
      for part in ("\n" + block).components(separatedBy: "\n$ ").dropFirst() {
        let lines = part.components(separatedBy: "\n")
        let words = lines[0].split(separator: " ").map(String.init)
        let shown = lines.dropFirst().filter { !$0.isEmpty }.map { $0 + "\n" }.joined()
        switch words.first {
        case "cat": _ = try folder.file(words[1], Data(shown.utf8))
        case "padan":
          let outcome = try BuiltProgram.run(Array(words.dropFirst()), in: folder.url)
          #expect(outcome.text == shown, "\(lines[0])\n\(outcome.errorText)")
        default: Issue.record("unknown command: \(lines[0])")
        }
      }
    }
  }
}
