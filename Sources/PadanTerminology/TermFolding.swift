/// How a token is compared: lower case, straight apostrophes and hyphens.
///
/// Swift compares strings by canonical equivalence, so normalisation (NFC) needs no step of its own.
enum TermFolding {
  /// The folded form of a token's text.
  static func fold(_ text: String) -> String {
    var folded = text.lowercased()
    if folded.utf8.contains(where: { $0 >= 0x80 }) {
      folded = String(folded.map { mapped($0) })
    }
    return folded
  }

  private static func mapped(_ character: Character) -> Character {
    switch character {
    case "’", "‘", "ʼ": "'"
    case "‐", "‑": "-"
    default: character
    }
  }
}
