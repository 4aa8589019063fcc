import PadanCore
import Testing

@testable import PadanInterchange
import SeededRandom

@Suite("LineReader") struct LineReaderTests {
  /// A line as the tests compare it; `nil` bytes where it was too long.
  private struct Read: Equatable {
    let number: Int
    let bytes: [UInt8]?
  }

  private func read(_ path: String, longestLine: Int) throws -> [Read] {
    var reader = LineReader(path: path, longestLine: longestLine)
    var lines: [Read] = []
    while let line = try reader.next() {
      switch line {
      case .line(let bytes, let number): lines.append(Read(number: number, bytes: Array(bytes)))
      case .tooLong(let number): lines.append(Read(number: number, bytes: nil))
      }
    }
    return lines
  }

  /// What must be read: the text split at line feeds, without an empty line behind the last one.
  private func reference(_ bytes: [UInt8], longestLine: Int) -> [Read] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.enumerated().map {
      Read(number: $0 + 1, bytes: $1.count > longestLine ? nil : Array($1))
    }
  }

  @Test(
    "lines agree with splitting the whole file, for every small text, end of file and limit",
    arguments: ["", "\n", "\n\n", "aa", "aa\n", "aaaa", "aaaa\n"], 0...3)
  func matchesReference(end: String, limit: Int) throws {
    let folder = try TemporaryFolder()
    let words = allWords(over: [UInt8(ascii: "a"), 0x0A], upTo: 6)
    for bytes in [Array(end.utf8), Array(words.joined()) + Array(end.utf8)] {
      let path = try folder.write(bytes, to: "lines")
      let isEqual =
        try read(path, longestLine: limit) == reference(bytes, longestLine: limit)
      #expect(isEqual)
    }
  }

  @Test("lines of any length agree with the reference, over the reader's chunks too")
  func longLines() throws {
    let folder = try TemporaryFolder()
    var random = SplitMix64(seed: 3)
    let limit = 70_000
    var bytes: [UInt8] = []
    for _ in 0..<40 {
      let length = [0, 1, 65_535, 65_536, limit, limit + 1, 200_000].randomElement(using: &random)
      bytes += [UInt8](repeating: UInt8(ascii: "b"), count: length ?? 0) + [0x0A]
    }
    bytes += Array("akhir".utf8)
    let path = try folder.write(bytes, to: "lines")
    let isEqual = try read(path, longestLine: limit) == reference(bytes, longestLine: limit)
    #expect(isEqual)
  }

  @Test("a line keeps all its bytes but the line feed")
  func bytesAreKept() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write([0x61, 0x0D, 0x0A, 0x00, 0xFF, 0x0A, 0xEF, 0xBB, 0xBF], to: "l")
    #expect(
      try read(path, longestLine: 9).map(\.bytes) == [
        [0x61, 0x0D], [0x00, 0xFF], [0xEF, 0xBB, 0xBF],
      ])
  }

  @Test("the end is the end, however often it is asked for")
  func end() throws {
    let folder = try TemporaryFolder()
    var reader = LineReader(path: try folder.write("a", to: "l"), longestLine: 9)
    _ = try reader.next()
    #expect(try reader.next() == nil)
    #expect(try reader.next() == nil)
  }

  @Test("a file that is not there is an error with its path")
  func missing() throws {
    let path = try TemporaryFolder().path("tidak-ada")
    var reader = LineReader(path: path, longestLine: 9)
    let error = try #require(throws: PadanError.self) { _ = try reader.next() }
    #expect(error.code == .unreadable)
    #expect(error.location?.file == path)
    #expect(error.message.contains("No such file"))
  }
}
