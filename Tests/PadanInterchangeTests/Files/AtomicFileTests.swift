import FoundationEssentials
import PadanCore
import Testing

@testable import PadanInterchange

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite("AtomicFile") struct AtomicFileTests {
  @Test("a file is made, or its bytes are replaced; nothing else is left in the folder")
  func replace() throws {
    let folder = try TemporaryFolder()
    for text in ["baru", "", "lebih panjang dari yang lama"] {
      try AtomicFile.replace(folder.path("hasil.txt"), with: Array(text.utf8))
      #expect(try folder.bytes(of: "hasil.txt") == Array(text.utf8))
      #expect(try folder.names() == ["hasil.txt"])
    }
  }

  @Test("more bytes than a pipe or a page holds are all written")
  func large() throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<1_000_003).map { UInt8(truncatingIfNeeded: $0) }
    try AtomicFile.replace(folder.path("besar"), with: bytes)
    #expect(try folder.bytes(of: "besar") == bytes)
  }

  @Test("who may read a file stays as it was", arguments: [0o600, 0o640, 0o644])
  func permissions(mode: UInt32) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("lama", to: "f")
    try #require(chmod(path, mode_t(mode)) == 0)
    try AtomicFile.replace(path, with: [])
    var status = stat()
    try #require(stat(path, &status) == 0)
    #expect(UInt32(status.st_mode) & 0o777 == mode)
  }

  @Test("a symbolic link stays a link, and the file it names is replaced")
  func link() throws {
    let folder = try TemporaryFolder()
    try folder.write("lama", to: "isi.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("tautan"), withDestinationPath: "isi.txt")
    try AtomicFile.replace(folder.path("tautan"), with: Array("baru".utf8))
    #expect(try folder.bytes(of: "isi.txt") == Array("baru".utf8))
    let target = try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("tautan"))
    #expect(target == "isi.txt")
  }

  @Test("a folder that is not there is an error with the path that was given")
  func missingFolder() throws {
    let path = try TemporaryFolder().path("tidak/ada.txt")
    let error = try #require(throws: PadanError.self) { try AtomicFile.replace(path, with: []) }
    #expect(error.code == .unwritable)
    #expect(error.location?.file == path)
    #expect(error.advice != nil)
  }

  @Test("where the file cannot be replaced, what stood there stays and nothing is left behind")
  func cannotReplace() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path("penuh"), withIntermediateDirectories: false)
    try folder.write("x", to: "penuh/isi")
    #expect(throws: PadanError.self) {
      try AtomicFile.replace(folder.path("penuh"), with: Array("baru".utf8))
    }
    #expect(try folder.names() == ["penuh"])
    #expect(try folder.bytes(of: "penuh/isi") == Array("x".utf8))
  }

  @Test("a pipe is not replaced by a file")
  func pipe() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("pipa")
    try #require(mkfifo(path, 0o600) == 0)
    // A reader, so that writing into the pipe would not wait for one.
    let reader = open(path, O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    _ = try? AtomicFile.replace(path, with: Array("x".utf8))
    var status = stat()
    try #require(lstat(path, &status) == 0)
    #expect(status.st_mode & S_IFMT == S_IFIFO)
  }

  @Test("writing to a descriptor that is not open fails")
  func writeAll() {
    #expect(!AtomicFile.writeAll([1], to: -1))
    #expect(AtomicFile.writeAll([], to: -1))
  }
}
