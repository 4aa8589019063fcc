internal import PadanCore

/// Finds a reporter's initials at the end of a paragraph: `(den/asa)`, `(den / asa)`, `[ABC]`, `(fik)`.
struct InitialsFinder {
  /// The longest run of initials in bytes, brackets included.
  private static let longest = 24

  /// The span of the initials, or `nil`.
  func trailingInitials(in paragraph: TextSpan, of source: SourceText) -> TextSpan? {
    let bytes = source.bytes
    guard let close = bytes[paragraph.range].last,
      close == UInt8(ascii: ")") || close == UInt8(ascii: "]")
    else { return nil }
    let opening = close == UInt8(ascii: ")") ? UInt8(ascii: "(") : UInt8(ascii: "[")
    var start = paragraph.end - 1
    while start > paragraph.start, bytes[start] != opening, paragraph.end - start < Self.longest {
      start -= 1
    }
    guard bytes[start] == opening else { return nil }
    let inside = String(decoding: bytes[(start + 1)..<(paragraph.end - 1)], as: UTF8.self)
    return isInitials(inside, inSquareBrackets: close == UInt8(ascii: "]"))
      && followsSentenceEnd(start, paragraph, bytes)
      ? TextSpan(start, paragraph.end) : nil
  }

  /// Two groups or more of up to five letters parted by slashes or hyphens, or one of two to four in lower case, in square brackets in capitals too.
  private func isInitials(_ text: String, inSquareBrackets: Bool) -> Bool {
    let groups = text.split(omittingEmptySubsequences: false) { "/-,".contains($0) }
      .map { $0.drop { $0 == " " }.prefix { $0 != " " } }
    guard groups.allSatisfy({ (1...5).contains($0.count) && $0.allSatisfy(\.isLetter) }) else {
      return false
    }
    let letters = text.filter { $0 != " " }.count
    guard text.filter({ $0 == " " }).count <= 2 * (groups.count - 1) else { return false }
    guard groups.count == 1 else { return true }
    return (2...4).contains(letters)
      && (text.allSatisfy(\.isLowercase) || inSquareBrackets && text.allSatisfy(\.isUppercase))
  }

  /// An acronym in brackets behind its expansion is no initials: a sentence must end before them.
  private func followsSentenceEnd(_ start: Int, _ paragraph: TextSpan, _ bytes: [UInt8]) -> Bool {
    let before = String(decoding: bytes[paragraph.start..<start].suffix(8), as: UTF8.self)
      .last { !$0.isWhitespace && !$0.isClosingMark }
    return before.map { ".?!…".contains($0) } ?? true
  }
}
