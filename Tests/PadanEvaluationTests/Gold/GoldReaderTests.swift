import PadanCore
import SeededRandom
import Testing

@testable import PadanEvaluation

@Suite struct GoldReaderTests {
  private func gold(_ text: String, name: String) throws -> GoldFile {
    try GoldReader().gold(of: Array(text.utf8), name: name)
  }

  private static let json = #"{"text":"Ya. Tidak.","boundaries":[3]}"#

  @Test(
    "the name tells the format, else the first character",
    arguments: ["a.jsonl", "A.JSONL", "a.ndjson", "<stdin>", "a.json"])
  func jsonLines(name: String) throws {
    #expect(try gold(Self.json, name: name).texts.first?.boundaries == [3])
    #expect(try gold("\u{FEFF} \n" + Self.json, name: name).texts.first?.boundaries == [3])
  }

  @Test("anything else is one sentence a line", arguments: ["a.txt", "<stdin>", "a"])
  func plain(name: String) throws {
    #expect(try gold("\u{FEFF}Ya.\nTidak.", name: name).texts.first?.boundaries == [3])
  }

  @Test("a text that begins with a brace is plain text by its name")
  func brace() throws {
    #expect(try gold("{a}\nb", name: "a.txt").texts.first?.boundaries == [3])
  }

  @Test("a guessed encoding is a finding")
  func encoding() throws {
    let file = try GoldReader().gold(of: [0x59, 0xE9, 0x2E, 0x0A, 0x59], name: "a.txt")
    #expect(file.findings.map(\.check) == ["encoding.fallback"])
    #expect(file.texts.first?.boundaries == [3])
  }

  @Test(
    "random bytes are an error or gold, in either format", arguments: ["r.txt", "r.jsonl", "r"])
  func randomBytes(name: String) {
    var random = SplitMix64(seed: 5)
    for _ in 0..<50 {
      let bytes = (0..<1_000).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      #expect(throws: PadanError.self) { try GoldReader().gold(of: bytes, name: name) }
    }
  }

  @Test("a good line cut or changed at any byte is gold or reported")
  func mutations() throws {
    let line = Array(Self.json.utf8)
    for index in line.indices {
      for byte: UInt8 in [0x00, 0x22, 0x5C, 0x7B, 0x7D, 0x39, 0xFF] {
        var bytes = line
        bytes[index] = byte
        let file = try GoldReader().gold(of: line + [0x0A] + bytes, name: "a.jsonl")
        #expect(file.texts.count + file.findings.count == 2)
      }
      let cut = try GoldReader().gold(of: line + [0x0A] + line[..<index], name: "a.jsonl")
      #expect(cut.texts.count == 1)
    }
  }

  @Test("a file that is not there is an error")
  func missing() {
    let error = #expect(throws: PadanError.self) { try GoldReader().read("no-such-gold.jsonl") }
    #expect(error?.code == .unreadable)
  }
}
