/// Parts that the patterns of Padan's SRX rules are made of.
///
/// Each is accepted, with the same meaning, by ICU and by Java's `java.util.regex`.
enum SRXFragment {
  /// What stands before a word: the start of the paragraph, white space, a mark that opens, a hyphen or a slash.
  static let wordStart = #"(?:^|[\s"'\p{Ps}\p{Pi}\p{Pf}/\-])"#
  /// Marks that close, behind a terminator; some languages close with what others open with.
  static let closing = #"["'\p{Pe}\p{Pi}\p{Pf}]"#
  /// A letter that may start a sentence: a capital, or one of a script without case.
  static let capital = #"[\p{Lu}\p{Lt}\p{Lo}]"#
  /// What UAX #29 calls SContinue: behind a full stop and one of these a sentence goes on.
  static let continuing = #",:\-–—"#
  /// Marks that end a sentence.
  static let terminators = ".?!…"

  /// Any of the words: those in lower case in any case, those with a capital as they are written.
  ///
  /// A list without words matches nothing.
  static func anyOf(_ words: some Sequence<String>) -> String {
    let sorted = Set(words).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let folded = sorted.filter { !$0.contains(where: \.isUppercase) }.map(escaped)
    let exact = sorted.filter { $0.contains(where: \.isUppercase) }.map(escaped)
    let parts =
      (folded.isEmpty ? [] : ["(?i:\(folded.joined(separator: "|")))"]) + exact
    return parts.isEmpty ? #"[^\s\S]"# : "(?:\(parts.joined(separator: "|")))"
  }

  /// Any of the words with a capital at the start.
  static func anyCapitalized(_ words: some Sequence<String>) -> String {
    let sorted = Set(words.map { $0.prefix(1).uppercased() + $0.dropFirst() })
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return sorted.isEmpty ? #"[^\s\S]"# : "(?:\(sorted.map(escaped).joined(separator: "|")))"
  }

  /// The text as a pattern that matches it and nothing else.
  static func escaped(_ text: String) -> String {
    var pattern = ""
    for character in text {
      if #"\.[]{}()*+-?^$|&#"#.contains(character) { pattern += "\\" }
      pattern.append(character)
    }
    return pattern
  }
}
