/// A place in a file, as `file:line:column`.
public struct SourceLocation: Hashable, Sendable, Codable, CustomStringConvertible {
  /// The file's path as the user gave it, `<stdin>` for standard input.
  public let file: String
  /// The line, from 1; `nil` for the file as a whole.
  public let line: Int?
  /// The column in characters, from 1; `nil` for the line as a whole.
  public let column: Int?

  /// Makes a location; leave out what is not known.
  public init(file: String, line: Int? = nil, column: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// `file`, `file:line` or `file:line:column`.
  public var description: String {
    var text = file
    if let line {
      text += ":\(line)"
      if let column { text += ":\(column)" }
    }
    return text
  }
}
