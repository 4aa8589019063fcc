/// Wraps words to a width with a hanging indent; colours take no room.
struct LineWrapper {
  /// The width in columns; `nil` leaves the line whole.
  let columns: Int?

  /// The text with its first line behind `first` and the others behind as many spaces.
  func wrap(_ text: String, first: String) -> String {
    let indent = String(repeating: " ", count: Self.width(of: first))
    guard let columns else { return first + text }
    var lines: [String] = []
    var line = first
    var width = Self.width(of: first)
    var isEmpty = true
    for word in text.split(separator: " ") {
      let length = Self.width(of: String(word))
      if !isEmpty, width + 1 + length > columns {
        lines.append(line)
        line = indent
        width = indent.count
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      width += (isEmpty ? 0 : 1) + length
      isEmpty = false
    }
    return (lines + [line]).joined(separator: "\n")
  }

  /// The columns that a text takes: its characters without escape sequences.
  static func width(of text: String) -> Int {
    var width = 0
    var isEscape = false
    for scalar in text.unicodeScalars {
      if scalar == "\u{1B}" {
        isEscape = true
      } else if isEscape {
        isEscape = scalar != "m"
      } else if !scalar.properties.isDefaultIgnorableCodePoint,
        scalar.properties.canonicalCombiningClass == .notReordered
      {
        width += 1
      }
    }
    return width
  }
}
