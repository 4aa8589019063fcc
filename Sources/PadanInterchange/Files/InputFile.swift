#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif
internal import PadanCore

/// Reads a whole file or standard input, up to a limit.
package struct InputFile: Sendable {
  /// The path, or `-` for standard input.
  package let path: String
  /// The most bytes that are read.
  package let limit: Int

  /// 64 MiB, for glossaries and other lists.
  package static let defaultLimit = 64 << 20

  /// Names a file.
  package init(_ path: String, limit: Int = InputFile.defaultLimit) {
    self.path = path
    self.limit = limit
  }

  /// The file's bytes.
  ///
  /// - Throws: `PadanError` with code `unreadable` or `tooLarge`.
  package func read() throws -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable() }
    defer { if path != "-" { close(descriptor) } }
    let size = try checkedSize(descriptor)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + 1)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes {
        Self.read(descriptor, into: $0)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw unreadable()
      }
      if count == 0 { return bytes }
      guard bytes.count + count <= limit else { throw tooLarge() }
      bytes.append(contentsOf: chunk[0..<count])
    }
  }

  private static func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, buffer.baseAddress, buffer.count)
    #else
      Darwin.read(descriptor, buffer.baseAddress, buffer.count)
    #endif
  }

  /// The size of a regular file, 0 of others, so that a file over the limit is refused before it is read.
  private func checkedSize(_ descriptor: Int32) throws -> Int {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw unreadable() }
    if status.st_mode & S_IFMT == S_IFDIR {
      throw PadanError(
        .unreadable, "this is a folder, not a file", at: SourceLocation(file: path),
        advice: "name the files in it")
    }
    guard status.st_mode & S_IFMT == S_IFREG else { return 0 }
    guard Int(status.st_size) <= limit else { throw tooLarge(Int(status.st_size)) }
    return Int(status.st_size)
  }

  private func unreadable() -> PadanError {
    PadanError(
      .unreadable, "cannot read the file: \(String(cString: strerror(errno)))",
      at: SourceLocation(file: path), advice: "check its name and permissions")
  }

  private func tooLarge(_ size: Int? = nil) -> PadanError {
    let has = size.map { " has \($0 / 1_000_000) MB and" } ?? ""
    return PadanError(
      .tooLarge, "the input\(has) is over the limit of \(limit >> 20) MiB for one text",
      at: SourceLocation(file: path), advice: "split it into articles")
  }
}
