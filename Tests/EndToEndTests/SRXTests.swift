import Foundation
import Testing

/// `padan segment --srx` and `--export-srx`, as a user runs them.
@Suite struct SRXTests {
  private static let article = "samples/report-kereta-cepat/input.txt"

  private static func file(_ rules: String) -> Data {
    let text = """
      <srx xmlns="http://www.lisa.org/srx20" version="2.0">
      <header segmentsubflows="yes" cascade="no"/><body><languagerules>
      <languagerule languagerulename="all">
      \(rules)
      </languagerule></languagerules>
      <maprules><languagemap languagepattern=".*" languagerulename="all"/></maprules></body></srx>
      """
    return Data(text.utf8)
  }

  private static let stop =
    "<rule><beforebreak>[.?!]</beforebreak><afterbreak>\\s</afterbreak></rule>"

  /// Runs `padan segment --srx` with a file of its own.
  private func segment(
    _ text: String, by srx: Data, _ options: [String] = []
  ) throws -> BuiltProgram.Outcome {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let file = try folder.file("house.srx", srx)
    return try BuiltProgram.run(
      ["segment", "--from", "id", "--srx", file.path] + options, input: Data(text.utf8))
  }

  @Test("a file's rules are used instead of Padan's")
  func rules() throws {
    let outcome = try segment("Prof. Budi tiba. Ia senang.", by: Self.file(Self.stop))
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    #expect(outcome.text == "Prof.\nBudi tiba.\nIa senang.\n")
    let json = try segment("A. B.", by: Self.file(Self.stop), ["--format", "jsonl"])
    #expect(json.text.contains(#""start":3"#))
  }

  @Test("a bad rule is reported with its line, and the others are used; -q is silent")
  func badRule() throws {
    let srx = Self.file("<rule><beforebreak>(</beforebreak></rule>\n" + Self.stop)
    let outcome = try segment("Satu. Dua.", by: srx)
    #expect(outcome.status == 0 && outcome.text == "Satu.\nDua.\n")
    #expect(outcome.errorText.contains("house.srx:4: error: the rule is left out"))
    #expect(try segment("Satu. Dua.", by: srx, ["-q"]).errors.isEmpty)
  }

  @Test(
    "a pattern that runs away ends with an error at its line, within the time that is set",
    arguments: [
      "<rule><beforebreak>(a+)+$</beforebreak><afterbreak>\\s</afterbreak></rule>",
      "<rule><beforebreak>(a|aa)+</beforebreak><afterbreak>(a*)*b</afterbreak></rule>",
      "<rule break=\"no\"><beforebreak>(a|a)*b</beforebreak><afterbreak>!</afterbreak></rule>"
        + "<rule><afterbreak>!</afterbreak></rule>",
    ])
  func runaway(rule: String) throws {
    let clock = ContinuousClock()
    let text = String(repeating: "a", count: 5_000) + "! b"
    var outcome: BuiltProgram.Outcome?
    let duration = try clock.measure {
      outcome = try segment(text, by: Self.file(rule), ["--time-limit", "1"])
    }
    let errors = outcome?.errorText ?? ""
    #expect(outcome?.status == 2 && outcome?.output.isEmpty == true)
    #expect(errors.contains("house.srx:4:"), "\(errors)")
    #expect(errors.contains("1.0 seconds") || errors.contains("too many choices"), "\(errors)")
    #expect(duration < .seconds(20))
  }

  @Test(
    "a file that is no SRX, broken or hostile is refused with its place",
    arguments: [
      ("<tmx version='1.4'/>", "house.srx:1: the root element is <tmx>"),
      ("<srx><body>", "house.srx:1"), ("", "house.srx"), ("plain text", "house.srx:1"),
      ("<!DOCTYPE srx [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><srx>&b;</srx>", "house.srx:1:15"),
      (String(repeating: "<srx>", count: 100_000), "house.srx:1"),
      ("<?xml version='1.0' encoding='EBCDIC'?><srx/>", "the encoding"),
      ("<srx><body/></srx>", "no rules that can be used"),
    ])
  func refused(srx: String, message: String) throws {
    let outcome = try segment("A. B.", by: Data(srx.utf8))
    #expect(outcome.status == 2 && outcome.output.isEmpty)
    #expect(outcome.errorText.contains(message), "\(outcome.errorText)")
  }

  @Test("bytes that are not the encoding, and random ones, are refused")
  func wrongBytes() throws {
    for bytes in [[0x3C, 0x73, 0xFF, 0x3E], [0xFF, 0xFE, 0x00, 0xD8], [0x00, 0x01, 0x02]] {
      #expect(try segment("A.", by: Data(bytes.map { UInt8($0) })).status == 2)
    }
  }

  @Test("Padan's rules are written, the same each time, and can be used")
  func export() throws {
    let outcome = try BuiltProgram.run(["segment", "--export-srx"])
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    #expect(try BuiltProgram.run(["segment", "--export-srx"]).output == outcome.output)
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let file = folder.url.appending(path: "padan.srx")
    #expect(try BuiltProgram.run(["segment", "--export-srx", "-o", file.path]).output.isEmpty)
    #expect(try Data(contentsOf: file) == outcome.output)
    #expect(
      try BuiltProgram.run(["segment", "--srx", file.path, Self.article]).output
        == BuiltProgram.run(["segment", Self.article]).output)
  }

  @Test("wrong usage is 64")
  func usage() throws {
    for arguments in [
      ["--export-srx", Self.article], ["--export-srx", "--srx", "a"], ["--time-limit", "1"],
    ] {
      #expect(try BuiltProgram.run(["segment"] + arguments).status == 64)
    }
  }
}
