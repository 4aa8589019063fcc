internal import PadanCore

/// *WHO* is not *who*: what the case of a term asks of the text.
///
/// An acronym and an entry flagged `case` need their exact case, one flagged `proper` needs capitals where
/// the term has them. Other terms are found in any case.
struct CaseGuard {
  /// Whether the text in its case may be the term.
  func allows(_ text: String, as term: Term, of entry: ConceptEntry) -> Bool {
    if term.isAcronym || entry.flags.contains(.matchCase) {
      // An ending is in lower case: UMKM-nya, EVs; BIS is no plural of BI.
      return text.hasPrefix(term.text)
        && !text.dropFirst(term.text.count).contains(where: \.isUppercase)
    }
    guard entry.flags.contains(.proper) else { return true }
    let words = zip(
      text.split(whereSeparator: Self.isBreak), term.text.split(whereSeparator: Self.isBreak))
    return words.allSatisfy { found, listed in
      listed.first?.isUppercase != true || found.first?.isUppercase == true
        || found.first?.isLetter != true
    }
  }

  private static func isBreak(_ character: Character) -> Bool {
    character.isWhitespace || character == "-"
  }
}
