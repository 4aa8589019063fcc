import PadanCore
import Testing

@testable import PadanInterchange
import SeededRandom

@Suite("InputFile") struct InputFileTests {
  private func error(_ file: InputFile) throws -> PadanError {
    try #require(throws: PadanError.self) { _ = try file.read() }
  }

  @Test("a file is read whole, byte for byte", arguments: [0, 1, 65_536, 200_001])
  func whole(size: Int) throws {
    var random = SplitMix64(seed: UInt64(size))
    let bytes = (0..<size).map { _ in UInt8.random(in: 0...255, using: &random) }
    let folder = try TemporaryFolder()
    let path = try folder.write(bytes, to: "f")
    #expect(try InputFile(path).read() == bytes)
  }

  @Test("a file may be as large as the limit and no larger")
  func limit() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("12345", to: "f")
    #expect(try InputFile(path, limit: 5).read().count == 5)
    let error = try error(InputFile(path, limit: 4))
    #expect(error.code == .tooLarge)
    #expect(error.location?.file == path)
    #expect(error.advice != nil)
  }

  @Test("a file that is not there and a folder cannot be read, and the error says which")
  func unreadable() throws {
    let folder = try TemporaryFolder()
    let missing = try error(InputFile(folder.path("tidak-ada")))
    #expect(missing.code == .unreadable)
    #expect(missing.message.contains("No such file"))
    #expect(missing.location?.file == folder.path("tidak-ada"))
    let isFolder = try error(InputFile(folder.path))
    #expect(isFolder.code == .unreadable)
    #expect(isFolder.message.contains("folder"))
  }
}
