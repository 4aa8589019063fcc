import Foundation
import Testing
import SeededRandom

/// No input can crash the program or make it hang: a clear message, or a right result.
@Suite struct HostileInputTests {
  @Test("a missing file, a folder, an empty file and binary bytes are errors with a place")
  func refused() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    var random = SplitMix64(seed: 7)
    let bytes = Data((0..<1_000_000).map { _ in UInt8(truncatingIfNeeded: random.next()) })
    let lone: [UInt8] = [0xFF, 0xFE, 0x41, 0x00, 0x0A, 0x00, 0x42, 0x00, 0x00, 0xD8, 0x43, 0x00]
    let cases: [(path: String, message: String)] = [
      (folder.url.path + "/missing.txt", "cannot read the file"),
      (folder.url.path, "this is a folder"),
      (try folder.file("empty.txt", Data()).path, "the text is empty"),
      (try folder.file("blank.txt", Data(" \n\n\t".utf8)).path, "the text is empty"),
      (try folder.file("random.txt", bytes).path, "this is no text"),
      (try folder.file("lone.txt", Data(lone)).path, "lone.txt:2:2: a lone surrogate"),
    ]
    for command in ["summarize", "skeleton", "segment"] {
      for (path, message) in cases {
        let outcome = try BuiltProgram.run([command, path])
        #expect(outcome.status == 2, "\(command) \(path)")
        #expect(outcome.errorText.contains(message), "\(outcome.errorText)")
        #expect(outcome.output.isEmpty)
      }
    }
  }

  @Test("a text of 200 MB is refused before it is read")
  func huge() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let file = try folder.file("huge.txt", Data())
    // A sparse file: its size is what counts.
    try FileHandle(forWritingTo: file).truncate(atOffset: 200_000_000)
    let outcome = try BuiltProgram.run(["summarize", file.path])
    #expect(outcome.status == 2)
    #expect(outcome.errorText.contains("16 MiB"))
  }

  @Test("a line of 10 MB without a space is one sentence")
  func longLine() throws {
    let line = Data(repeating: UInt8(ascii: "a"), count: 10_000_000)
    let outcome = try BuiltProgram.run(["segment", "-"], input: line)
    #expect(outcome.status == 0)
    #expect(outcome.output.count == 10_000_001)
  }

  @Test("random bytes decoded as Windows-1252 are covered by sentences and skeletons")
  func randomText() throws {
    var random = SplitMix64(seed: 11)
    for _ in 0..<20 {
      let bytes = (0..<2_000).map { _ -> UInt8 in
        let byte = UInt8(truncatingIfNeeded: random.next())
        return [0x81, 0x8D, 0x8F, 0x90, 0x9D].contains(byte) || byte < 0x20 ? 0x20 : byte
      }
      let outcome = try BuiltProgram.run(["skeleton", "--from", "id"], input: Data(bytes))
      #expect(outcome.status == 0, "\(outcome.errorText)")
    }
  }

  @Test("a broken glossary row is reported with its line, the rest is used")
  func brokenGlossary() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let rows = """
      id,en,domain,pos,flags,note
      komputasi awan,cloud computing,technology,noun,,
      tanpa pasangan,,technology,noun,,
      salah,wrong,technology,gerund,,
      kecerdasan artifisial,"artificial intelligence,technology,noun,,
      pusat inovasi,innovation center,technology,noun,,

      """
    let glossary = try folder.file("house.csv", Data(rows.utf8))
    let outcome = try BuiltProgram.run(
      ["skeleton", "--from", "id", "--glossary", glossary.path],
      input: Data("Pusat inovasi memakai komputasi awan.".utf8))
    #expect(outcome.status == 0)
    for line in [3, 4, 5] { #expect(outcome.errorText.contains("house.csv:\(line)")) }
    #expect(outcome.text.contains("cloud computing") && outcome.text.contains("Innovation center"))
  }
}
