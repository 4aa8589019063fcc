internal import PadanInterchange

/// Where a command's output goes: standard output, or a file that is written whole or not at all.
struct OutputFile {
  /// The path, or `nil` for standard output.
  let path: String?

  /// Writes the text.
  func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// Writes a text in UTF-8.
  func write(_ bytes: [UInt8]) throws {
    guard let path, path != "-" else { return try StandardOutput.write(bytes) }
    try AtomicFile.replace(path, with: bytes)
  }

  /// Whether a person reads it on a terminal.
  var isTerminal: Bool { (path == nil || path == "-") && StandardOutput.isTerminal }
}
