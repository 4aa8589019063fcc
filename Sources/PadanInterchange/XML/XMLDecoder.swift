package import PadanCore

/// Decodes the bytes of an XML file: UTF-8 and UTF-16, and Latin-1 or Windows-1252 where the file says so.
///
/// Unlike `TextDecoder` it never guesses: XML says what it is.
///
/// Source: XML 1.0 (5th edition), §4.3.3 and appendix F.
package struct XMLDecoder: Sendable {
  /// A decoder.
  package init() {}

  /// The text of the file called `name`.
  ///
  /// - Throws: `PadanError` with code `badEncoding`.
  package func decode(_ bytes: [UInt8], name: String) throws -> SourceText {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return try TextDecoder().decode(bytes, name: name).source
    }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes[3...]) : bytes
    let encoding = declaredEncoding(of: body)
    switch encoding {
    case "utf-8", "us-ascii", "ascii":
      do {
        _ = try UTF8Span(validating: body.span)
      } catch {
        let valid = body[0..<error.byteOffsets.lowerBound]
        let before = SourceText(String(decoding: valid, as: UTF8.self), name: name)
        throw PadanError(
          .badEncoding,
          "a byte that is not \(encoding.uppercased()), the encoding of this XML file",
          at: before.location(of: before.bytes.count), advice: "save the file anew as UTF-8")
      }
      return SourceText(String(decoding: body, as: UTF8.self), name: name)
    case "iso-8859-1", "latin1", "windows-1252", "cp1252":
      guard let text = Windows1252.decode(body) else { fallthrough }
      return SourceText(text, name: name)
    default:
      throw PadanError(
        .badEncoding, "the encoding \"\(encoding)\" of the XML cannot be read",
        at: SourceLocation(file: name, line: 1), advice: "save the file anew as UTF-8")
    }
  }

  /// What the XML declaration names, in lower case; UTF-8 where it names nothing.
  private func declaredEncoding(of bytes: [UInt8]) -> String {
    let head = String(decoding: bytes.prefix(200), as: UTF8.self)
    guard head.hasPrefix("<?xml"), let end = head.firstIndex(of: ">") else { return "utf-8" }
    var words = head[..<end].split { " \t\r\n=".contains($0) }.makeIterator()
    while let word = words.next() {
      if word == "encoding", let value = words.next() {
        return value.filter { $0 != "\"" && $0 != "'" && $0 != "?" }.lowercased()
      }
    }
    return "utf-8"
  }
}
