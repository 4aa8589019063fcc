internal import PadanCore

/// What is refused before an XML parser sees it: what can make one work without end, or reach elsewhere.
///
/// - A DOCTYPE with declarations in it: entities that grow ("billion laughs") or name files (XXE). A DOCTYPE
///   that only names a DTD, as TMX and SRX 1.0 have, is passed over.
/// - An element with very many attributes: to find a double one, libxml2 before 2.12 compares all with all.
///
/// Source: OWASP, XML External Entity Prevention; CWE-776.
struct XMLScreening {
  /// The most attributes of one element.
  static let mostAttributes = 200

  private let source: SourceText

  init(_ source: SourceText) { self.source = source }

  /// - Throws: `PadanError` with code `badFormat` at the place of what is refused.
  func check() throws {
    var index = 0
    while let open = next(UInt8(ascii: "<"), from: index) {
      if starts("<!--", at: open) {
        index = end(of: "-->", from: open + 4)
      } else if starts("<![CDATA[", at: open) {
        index = end(of: "]]>", from: open + 9)
      } else if starts("<?", at: open) {
        index = end(of: "?>", from: open + 2)
      } else if starts("<!DOCTYPE", at: open) {
        index = try endOfTag(from: open) { byte, offset, _ in
          guard byte == UInt8(ascii: "[") else { return }
          throw refusal("the DOCTYPE has declarations in it, which Padan does not read", at: offset)
        }
      } else {
        index = try endOfTag(from: open) { byte, offset, count in
          guard byte == UInt8(ascii: "="), count > Self.mostAttributes else { return }
          throw refusal("an element has over \(Self.mostAttributes) attributes", at: offset)
        }
      }
    }
  }

  /// Steps over a tag; `body` gets each byte outside quotes, its offset, and how many `=` stood so far.
  private func endOfTag(
    from start: Int, _ body: (_ byte: UInt8, _ offset: Int, _ count: Int) throws -> Void
  ) rethrows -> Int {
    var quote: UInt8?
    var count = 0
    var index = start + 1
    while index < source.bytes.count {
      let byte = source.bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else {
        if byte == UInt8(ascii: "=") { count += 1 }
        try body(byte, index, count)
        if byte == UInt8(ascii: ">") { return index + 1 }
      }
      index += 1
    }
    return index
  }

  private func next(_ byte: UInt8, from index: Int) -> Int? {
    source.bytes[min(index, source.bytes.count)...].firstIndex(of: byte)
  }

  private func starts(_ word: StaticString, at index: Int) -> Bool {
    guard index + word.utf8CodeUnitCount <= source.bytes.count else { return false }
    return (0..<word.utf8CodeUnitCount).allSatisfy {
      source.bytes[index + $0] == word.utf8Start[$0]
    }
  }

  private func end(of word: StaticString, from index: Int) -> Int {
    var index = index
    while let found = next(word.utf8Start[0], from: index) {
      if starts(word, at: found) { return found + word.utf8CodeUnitCount }
      index = found + 1
    }
    return source.bytes.count
  }

  private func refusal(_ message: String, at offset: Int) -> PadanError {
    PadanError(
      .badFormat, message, at: source.location(of: offset),
      advice: "take it out, or get the file from a place that you trust")
  }
}
