package import PadanCore

/// Decodes a text file: UTF-8 with or without BOM, UTF-16 with BOM, Windows-1252 as the named fallback.
package struct TextDecoder: Sendable {
  /// An encoding by its IANA name.
  package enum Encoding: String, Sendable {
    /// UTF-8.
    case utf8 = "UTF-8"
    /// UTF-16, little-endian by its BOM.
    case utf16LittleEndian = "UTF-16LE"
    /// UTF-16, big-endian by its BOM.
    case utf16BigEndian = "UTF-16BE"
    /// Windows-1252, taken where the bytes are not UTF-8.
    case windows1252 = "windows-1252"
  }

  /// A decoded text.
  package struct Decoded: Sendable {
    /// The text.
    package let source: SourceText
    /// How it was encoded.
    package let encoding: Encoding
    /// A finding where the encoding was guessed.
    package let findings: [Finding]
  }

  /// A decoder.
  package init() {}

  /// Decodes the bytes of the file called `name`.
  ///
  /// - Throws: `PadanError` with code `badEncoding` where the bytes are no text.
  package func decode(_ bytes: [UInt8], name: String) throws -> Decoded {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return try utf16(bytes, name: name)
    }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes[3...]) : bytes
    if let control = body.firstIndex(where: Self.isBinary) {
      throw PadanError(
        .badEncoding, "this is no text: byte 0x\(hex(body[control])) at offset \(control)",
        at: SourceLocation(file: name),
        advice: "give a text file in UTF-8, UTF-16 with a byte order mark, or Windows-1252")
    }
    if let source = SourceText(validating: body, name: name) {
      return Decoded(source: source, encoding: .utf8, findings: [])
    }
    return try windows1252(body, firstBad: Self.firstBadByte(of: body), name: name)
  }

  /// Where UTF-8 ends in bytes that are not UTF-8 throughout.
  private static func firstBadByte(of bytes: [UInt8]) -> Int {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return bytes.count
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// Control characters that no text has: all of C0 but tab, line ends, form feed and the end mark of DOS (0x1A).
  private static func isBinary(_ byte: UInt8) -> Bool {
    byte < 0x20 && !(0x09...0x0D).contains(byte) && byte != 0x1A
  }

  private func utf16(_ bytes: [UInt8], name: String) throws -> Decoded {
    let isLittle = bytes[0] == 0xFF
    guard bytes.count.isMultiple(of: 2) else {
      throw PadanError(
        .badEncoding, "UTF-16 with an odd number of bytes (\(bytes.count))",
        at: SourceLocation(file: name), advice: "the file seems to be cut off: get it anew")
    }
    let units = stride(from: 2, to: bytes.count, by: 2).map { index in
      UInt16(bytes[index + (isLittle ? 1 : 0)]) << 8 | UInt16(bytes[index + (isLittle ? 0 : 1)])
    }
    if let control = units.firstIndex(where: { $0 < 0x80 && Self.isBinary(UInt8($0)) }) {
      throw PadanError(
        .badEncoding,
        "this is no text: U+00\(hex(UInt8(units[control]))) at offset \(2 + 2 * control)",
        at: SourceLocation(file: name), advice: "save the file anew as UTF-8")
    }
    if let lone = Self.loneSurrogate(in: units) {
      let place = SourceText(String(decoding: units[0..<lone], as: UTF16.self), name: name)
      throw PadanError(
        .badEncoding,
        "a lone surrogate (U+\(String(units[lone], radix: 16, uppercase: true))) in UTF-16",
        at: place.location(of: place.bytes.count), advice: "save the file anew as UTF-8")
    }
    return Decoded(
      source: SourceText(String(decoding: units, as: UTF16.self), name: name),
      encoding: isLittle ? .utf16LittleEndian : .utf16BigEndian, findings: [])
  }

  private static func loneSurrogate(in units: [UInt16]) -> Int? {
    var index = 0
    while index < units.count {
      if UTF16.isLeadSurrogate(units[index]) {
        guard index + 1 < units.count, UTF16.isTrailSurrogate(units[index + 1]) else {
          return index
        }
        index += 2
      } else if UTF16.isTrailSurrogate(units[index]) {
        return index
      } else {
        index += 1
      }
    }
    return nil
  }

  private func windows1252(_ bytes: [UInt8], firstBad: Int, name: String) throws -> Decoded {
    let valid = SourceText(String(decoding: bytes[0..<firstBad], as: UTF8.self), name: name)
    let location = valid.location(of: firstBad)
    guard let text = Windows1252.decode(bytes) else {
      let worst = bytes.firstIndex { Windows1252.decode([$0]) == nil } ?? firstBad
      throw PadanError(
        .badEncoding,
        "byte 0x\(hex(bytes[firstBad])) is not UTF-8, and byte 0x\(hex(bytes[worst])) at offset \(worst) not Windows-1252",
        at: SourceText(Windows1252.decode(Array(bytes[..<worst])) ?? "", name: name)
          .location(of: Int.max), advice: "save the file anew as UTF-8")
    }
    let finding = Finding(
      check: "encoding.fallback", severity: .warning,
      message: "byte 0x\(hex(bytes[firstBad])) is not UTF-8; the file is read as Windows-1252",
      location: location)
    return Decoded(
      source: SourceText(text, name: name), encoding: .windows1252, findings: [finding])
  }

  private func hex(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}
