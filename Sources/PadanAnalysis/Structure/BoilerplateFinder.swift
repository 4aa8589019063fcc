internal import PadanCore

/// Finds paragraphs that are not part of the article by their first words.
struct BoilerplateFinder {
  /// The longest paragraph, in words, that its first words alone can give away.
  private static let longest = 40
  /// How many characters of a paragraph are looked at for its opener.
  private static let openerLength = 60

  private static let openers: [BoilerplateOpener] = LanguageProfile.all.values
    .flatMap(\.boilerplateOpeners)
    .sorted { ($0.words.count, $1.words) > ($1.words.count, $0.words) }
  private static let cues: Set<String> = LanguageProfile.all.values
    .reduce(into: []) { $0.formUnion($1.invitationCues) }

  /// Why a paragraph's text is boilerplate, or `nil` where it is not.
  func reason(for paragraph: String) -> BoilerplateReason? {
    let start = paragraph.prefix(Self.openerLength).lowercased().drop {
      !$0.isLetter && !$0.isNumber && $0 != "©"
    }
    let opener = Self.openers.first { start.hasPrefix($0.words) && endsWord($0.words, in: start) }
    guard let opener, paragraph.split(separator: " ").count <= Self.longest else { return nil }
    if opener.reason == .invitation, !isInvitation(paragraph.lowercased()) { return nil }
    return opener.reason
  }

  private func endsWord(_ opener: String, in text: Substring) -> Bool {
    guard let last = opener.last, last.isLetter else { return true }
    return text.dropFirst(opener.count).first.map { !$0.isLetter && !$0.isNumber } ?? true
  }

  /// "Ikuti" and "Klik" open ordinary sentences as well: the visitor of a page must be meant.
  private func isInvitation(_ text: String) -> Bool {
    let words = " " + text.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ") + " "
    return Self.cues.contains { words.contains(" \($0) ") }
  }
}
