/// A text and the name it is reported under: one contiguous buffer of valid UTF-8.
public struct SourceText: Hashable, Sendable {
  /// A file's path, `<stdin>` for standard input, or another name to show in messages.
  public let name: String
  /// The text as valid UTF-8.
  public let bytes: [UInt8]

  /// Takes a Swift string, which is valid by construction.
  public init(_ text: String, name: String = "<text>") {
    self.name = name
    self.bytes = Array(text.utf8)
  }

  /// Takes bytes that must be valid UTF-8; returns `nil` where they are not.
  public init?(validating bytes: [UInt8], name: String) {
    guard (try? UTF8Span(validating: bytes.span)) != nil else { return nil }
    self.name = name
    self.bytes = bytes
  }

  /// The whole text as a span.
  public var span: TextSpan { TextSpan(0, bytes.count) }

  /// The text of a span; a span reaching beyond the end is cut there.
  public func text(in span: TextSpan) -> String {
    let start = min(span.start, bytes.count)
    return String(decoding: bytes[start..<max(start, min(span.end, bytes.count))], as: UTF8.self)
  }

  /// The text of a span with each run of white space that holds a line break made one space.
  public func runningText(in span: TextSpan) -> String {
    let text = self.text(in: span)
    guard text.contains(where: \.isNewline) else { return text }
    return text.split(whereSeparator: \.isNewline)
      .map { line in
        var line = line.drop { $0.isWhitespace }
        while line.last?.isWhitespace == true { line.removeLast() }
        return String(line)
      }
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Where a byte offset stands, with line and column counted from 1 and columns in characters.
  public func location(of offset: Int) -> SourceLocation {
    let end = max(0, min(offset, bytes.count))
    var line = 1
    var lineStart = 0
    for index in 0..<end where bytes[index] == UInt8(ascii: "\n") {
      line += 1
      lineStart = index + 1
    }
    let column = String(decoding: bytes[lineStart..<end], as: UTF8.self).count + 1
    return SourceLocation(file: name, line: line, column: column)
  }
}
