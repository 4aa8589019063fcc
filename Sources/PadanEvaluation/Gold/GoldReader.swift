internal import PadanCore
internal import PadanInterchange

/// Reads a gold file, in the format that its name tells: `.jsonl` and `.ndjson` are JSON Lines, `.txt` is one sentence
/// a line; of any other name, JSON Lines begin with `{`.
package struct GoldReader: Sendable {
  /// A reader.
  package init() {}

  /// The gold of the file at `path`, `-` for standard input.
  ///
  /// - Throws: `PadanError` where the file cannot be read, is no text, or has no gold.
  package func read(_ path: String) throws -> GoldFile {
    let bytes = try InputFile(path).read()
    return try gold(of: bytes, name: path == "-" ? "<stdin>" : path)
  }

  /// The gold of a file's bytes.
  ///
  /// - Throws: `PadanError` where they are no text or have no gold.
  package func gold(of bytes: [UInt8], name: String) throws -> GoldFile {
    if isJSONLines(bytes, name: name.lowercased()) {
      return try JSONLinesGoldReader(name: name).read(bytes)
    }
    let decoded = try TextDecoder().decode(bytes, name: name)
    return GoldFile(
      name: name, texts: [try PlainGoldReader().text(of: decoded.source)],
      findings: decoded.findings)
  }

  private func isJSONLines(_ bytes: [UInt8], name: String) -> Bool {
    if name.hasSuffix(".jsonl") || name.hasSuffix(".ndjson") { return true }
    let mark: Set<UInt8> = [0xEF, 0xBB, 0xBF]
    return !name.hasSuffix(".txt")
      && bytes.first { $0 > 0x20 && !mark.contains($0) } == UInt8(ascii: "{")
  }
}
