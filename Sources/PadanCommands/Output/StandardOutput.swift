internal import ArgumentParser
internal import Padan
internal import PadanInterchange

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Standard output.
enum StandardOutput {
  /// Writes text.
  ///
  /// - Throws: `ExitCode.success` where the reader has gone, `PadanError` where the system refuses.
  static func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// Writes bytes.
  static func write(_ bytes: [UInt8]) throws {
    guard !AtomicFile.writeAll(bytes, to: STDOUT_FILENO) else { return }
    if errno == EPIPE { throw ExitCode.success }
    throw PadanError(
      .unwritable, "cannot write the output: \(String(cString: strerror(errno)))",
      advice: "check the disk or the pipe behind it")
  }

  /// Whether a person reads it.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// The width in columns of the terminal, or `nil` where there is none.
  static var columns: Int? {
    guard isTerminal else { return nil }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40 else { return 80 }
    return Int(size.ws_col)
  }
}

/// Standard error.
enum StandardError {
  /// Writes text; where nobody can be told, nothing is done.
  static func write(_ text: String) {
    _ = AtomicFile.writeAll(Array(text.utf8), to: STDERR_FILENO)
  }
}
