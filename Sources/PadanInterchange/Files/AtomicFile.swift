#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif
internal import PadanCore

/// Writes a file so that a reader sees the old one or the new one, never a part.
package enum AtomicFile {
  /// Writes bytes to a temporary file beside `path`, flushes it to the disk and renames it.
  ///
  /// - Throws: `PadanError` with code `unwritable`; the old file, if any, is then untouched.
  package static func replace(_ path: String, with bytes: [UInt8]) throws {
    // A link is written through, as a shell's `>` does; a device or pipe cannot be replaced by a file.
    let target = resolved(path)
    if isSpecial(target) || path.hasPrefix("/dev/") {
      let descriptor = open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw unwritable(path) }
      defer { close(descriptor) }
      guard writeAll(bytes, to: descriptor) else { throw unwritable(path) }
      return
    }
    let temporary = target + ".padan-\(getpid()).tmp"
    let mode = permissions(of: target)
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode ?? 0o666)
    guard descriptor >= 0 else { throw unwritable(path) }
    // The umask holds for a new file; one that is replaced keeps its permissions.
    if let mode { fchmod(descriptor, mode) }
    var isDone = false
    defer {
      close(descriptor)
      if !isDone { unlink(temporary) }
    }
    guard writeAll(bytes, to: descriptor), fsync(descriptor) == 0,
      rename(temporary, target) == 0
    else { throw unwritable(path) }
    isDone = true
  }

  /// Writes all bytes, whatever parts the system takes; `false` where it refuses, with `errno` set.
  package static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count {
        let rest = UnsafeRawBufferPointer(rebasing: buffer[offset...])
        let count = write(descriptor, rest.baseAddress, rest.count)
        if count < 0 && errno == EINTR { continue }
        guard count >= 0 else { return false }
        offset += count
      }
      return true
    }
  }

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// Whether something stands there that is no regular file, such as `/dev/null` or a named pipe.
  private static func isSpecial(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFREG
      && status.st_mode & S_IFMT != S_IFDIR
  }

  private static func permissions(of path: String) -> mode_t? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return status.st_mode & 0o777
  }

  private static func unwritable(_ path: String) -> PadanError {
    PadanError(
      .unwritable, "cannot write the file: \(String(cString: strerror(errno)))",
      at: SourceLocation(file: path), advice: "check that its folder exists and is yours to write")
  }
}
