import Foundation
import Testing

/// The command line keeps its contract: exit codes, help, output files, pipes.
@Suite struct CommandLineTests {
  private static let article = "samples/report-kereta-cepat/input.txt"

  @Test(
    "--version and --help end well",
    arguments: [
      ["--version"], ["--help"], ["summarize", "--help"], ["skeleton", "--help"],
      ["segment", "--help"],
      ["glossary", "--help"], ["glossary", "lookup", "--help"], ["stream", "--help"],
      ["evaluate", "--help"], ["evaluate", "segmentation", "--help"],
    ])
  func help(arguments: [String]) throws {
    let outcome = try BuiltProgram.run(arguments)
    #expect(outcome.status == 0)
    #expect(!outcome.text.isEmpty && outcome.errors.isEmpty)
    if arguments.count > 1 { #expect(outcome.text.contains("EXAMPLES")) }
  }

  @Test("the examples in the help run", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) throws {
    let outcome = try BuiltProgram.run(["--generate-completion-script", shell])
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("summarize"))
  }

  @Test(
    "wrong usage is 64 with a message on standard error",
    arguments: [
      ["--nonsense"], ["summarize", "--sentences", "0", article],
      ["summarize", "--ratio", "2", article],
      ["summarize", "--sentences", "2", "--words", "5", article],
      ["summarize", "--from", "fr", article],
      ["summarize", "--ranker", "magic", article], ["summarize", "--format", "pdf", article],
      ["glossary", "lookup"], ["summarize", "--from", "id", "--to", "id", article],
    ])
  func usage(arguments: [String]) throws {
    let outcome = try BuiltProgram.run(arguments)
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty && !outcome.errors.isEmpty)
  }

  @Test("segment --tokens writes tokens that slice the file")
  func tokens() throws {
    let outcome = try BuiltProgram.run(["segment", "--tokens", "--format", "tsv", Self.article])
    #expect(outcome.status == 0)
    let bytes = Array(try Data(contentsOf: BuiltProgram.root.appending(path: Self.article)))
    let lines = outcome.text.split(separator: "\n")
    #expect(lines.count > 100)
    for line in lines {
      let fields = line.split(separator: "\t")
      let (start, end) = (Int(fields[0]) ?? 0, Int(fields[1]) ?? 0)
      #expect(fields.count == 4 && String(decoding: bytes[start..<end], as: UTF8.self) == fields[3])
    }
  }

  @Test("a file that fails is reported and the others go on")
  func oneOfTwo() throws {
    let outcome = try BuiltProgram.run(["summarize", "no-such-file.txt", Self.article])
    #expect(outcome.status == 2)
    #expect(outcome.errorText.contains("no-such-file.txt: cannot read the file"))
    #expect(outcome.text.contains("Indonesian → English"))
  }

  @Test("-o writes the whole file and prints nothing")
  func outputFile() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let target = folder.url.appending(path: "summary.md")
    let outcome = try BuiltProgram.run(
      ["summarize", "--format", "markdown", "-o", target.path, Self.article])
    #expect(outcome.status == 0 && outcome.output.isEmpty)
    #expect(try String(contentsOf: target, encoding: .utf8).hasPrefix("# "))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["summary.md"])
  }

  @Test("an output that cannot be written is 2 and leaves nothing behind")
  func unwritable() throws {
    let outcome = try BuiltProgram.run(["summarize", "-o", "no/such/folder/x.txt", Self.article])
    #expect(outcome.status == 2)
    #expect(outcome.errorText.contains("cannot write the file"))
  }

  @Test("colours are written when asked for, and never into a pipe")
  func colours() throws {
    let plain = try BuiltProgram.run(["summarize", Self.article], environment: ["NO_COLOR": ""])
    #expect(!plain.text.contains("\u{1B}["))
    let colored = try BuiltProgram.run(["summarize", "--color", "always", Self.article])
    #expect(colored.text.contains("\u{1B}["))
  }

  @Test("standard input is -")
  func standardInput() throws {
    let text = Data(
      "Pemerintah akan membangun 300 sekolah pada tahun ini. Hal itu kata menteri.".utf8)
    let outcome = try BuiltProgram.run(["skeleton", "-"], input: text)
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("300"))
  }

  @Test("a term without an entry is 1, one with an entry 0")
  func lookup() throws {
    #expect(try BuiltProgram.run(["glossary", "lookup", "komputasi awan"]).status == 0)
    #expect(try BuiltProgram.run(["glossary", "lookup", "xyzzy"]).status == 1)
  }

  @Test("a Malay text is undetermined, and the message names --from")
  func malay() throws {
    let text = """
      Kerajaan Malaysia mengumumkan bahawa syarikat itu akan membina sebuah hospital baharu kerana
      permintaan rakyat semakin meningkat. Menteri berkata, projek berkenaan dijangka siap pada hujung tahun.
      """
    let outcome = try BuiltProgram.run(["summarize"], input: Data(text.utf8))
    #expect(outcome.status == 2)
    #expect(outcome.errorText.contains("--from id"))
    #expect(
      try BuiltProgram.run(["summarize", "--from", "id"], input: Data(text.utf8)).status == 0)
  }

  @Test("the same input gives the same bytes")
  func deterministic() throws {
    let first = try BuiltProgram.run(["skeleton", "--format", "json", Self.article]).output
    for _ in 0..<3 {
      #expect(try BuiltProgram.run(["skeleton", "--format", "json", Self.article]).output == first)
    }
  }
}
