/// Writes text so that an XML parser gives it back.
///
/// Source: XML 1.0 (5th edition), §2.2 (characters), §2.4, §2.5 (comments), §2.11 and §3.3.3 (line ends).
enum XMLEscaping {
  /// As the content of an element; a character that XML cannot hold becomes U+FFFD.
  static func content(_ text: String) -> String {
    escaped(text) { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      // Only "]]>" needs it, and a parser would make a carriage return a line feed.
      case ">": "&gt;"
      case "\r": "&#13;"
      default: isCharacter(scalar) ? nil : "\u{FFFD}"
      }
    }
  }

  /// As the value of an attribute in double quotes.
  static func attribute(_ text: String) -> String {
    escaped(text) { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case "\"": "&quot;"
      case "\t": "&#9;"
      case "\n": "&#10;"
      case "\r": "&#13;"
      default: isCharacter(scalar) ? nil : "\u{FFFD}"
      }
    }
  }

  /// A regular expression as the content of an element: characters that XML cannot hold are written `\u0001`.
  static func pattern(_ pattern: String) -> String {
    content(
      escaped(pattern) { scalar in
        guard !isCharacter(scalar) else { return nil }
        let hex = String(scalar.value, radix: 16, uppercase: true)
        return "\\u" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
      })
  }

  /// As a comment, which can hold no two hyphens side by side and none at its end.
  static func comment(_ text: String) -> String {
    var comment = ""
    for scalar in text.unicodeScalars {
      if scalar == "-", comment.hasSuffix("-") { comment += " " }
      comment.unicodeScalars.append(isCharacter(scalar) ? scalar : "\u{FFFD}")
    }
    return comment.hasSuffix("-") ? comment + " " : comment
  }

  private static func escaped(
    _ text: String, _ replacement: (Unicode.Scalar) -> String?
  ) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      if let replacement = replacement(scalar) {
        escaped += replacement
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// Whether XML 1.0 can hold the character at all.
  private static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0xFFFD: true
    case 0x10000...: true
    default: false
    }
  }
}
