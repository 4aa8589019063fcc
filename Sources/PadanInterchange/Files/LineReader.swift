#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif
internal import PadanCore

/// Reads lines as they come, each up to a limit; memory is bounded by the longest line.
package struct LineReader {
  /// What stands on a line.
  package enum Line {
    /// Its bytes without the line feed, and its number from 1.
    case line(ArraySlice<UInt8>, number: Int)
    /// It is longer than the limit and was passed over.
    case tooLong(number: Int)
  }

  private let path: String
  private let longestLine: Int
  private let descriptor: Int32
  /// Why the file could not be opened; 0 where it could.
  private let openError: Int32
  private var buffer: [UInt8] = []
  private var start = 0
  private var scanned = 0
  private var number = 0
  private var isAtEnd = false

  /// Reads standard input (`-`) or a file.
  package init(path: String, longestLine: Int) {
    self.path = path
    self.longestLine = longestLine
    descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    openError = descriptor < 0 ? errno : 0
  }

  /// The next line, `nil` at the end.
  ///
  /// - Throws: `PadanError` with code `unreadable` where the input is lost.
  package mutating func next() throws -> Line? {
    var isTooLong = false
    while true {
      if let end = buffer[scanned...].firstIndex(of: 0x0A) {
        let line = buffer[start..<end]
        (start, scanned) = (end + 1, end + 1)
        return numbered(line, isTooLong)
      }
      scanned = buffer.count
      if isAtEnd {
        guard start < buffer.count || isTooLong else { return nil }
        let line = buffer[start...]
        start = buffer.count
        return numbered(line, isTooLong)
      }
      if buffer.count - start > longestLine {
        isTooLong = true
        start = buffer.count
      }
      try fill()
    }
  }

  private mutating func numbered(_ line: ArraySlice<UInt8>, _ isTooLong: Bool) -> Line {
    number += 1
    return isTooLong || line.count > longestLine
      ? .tooLong(number: number) : .line(line, number: number)
  }

  private mutating func fill() throws {
    buffer.removeSubrange(0..<start)
    (scanned, start) = (scanned - start, 0)
    let size = 1 << 16
    let old = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: size))
    var count = -1
    repeat {
      count = buffer.withUnsafeMutableBytes {
        read(descriptor, UnsafeMutableRawBufferPointer(rebasing: $0[old...]).baseAddress, size)
      }
    } while count < 0 && errno == EINTR
    buffer.removeSubrange((old + max(0, count))...)
    guard count >= 0 else {
      throw PadanError(
        .unreadable,
        "cannot read the input: \(String(cString: strerror(openError == 0 ? errno : openError)))",
        at: SourceLocation(file: path))
    }
    isAtEnd = count == 0
  }
}
