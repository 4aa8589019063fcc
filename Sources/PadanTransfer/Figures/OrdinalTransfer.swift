internal import PadanCore

/// Ordinals and decades: `ke-75` ↔ `75th`, `1990-an` ↔ `1990s`.
struct OrdinalTransfer: PieceTransfer {
  let direction: Direction

  /// What makes two digits a decade: tahun 90-an, the 90s. A 20-an orang is about twenty people.
  private static let decadeWords: Set<String> = ["tahun", "era", "dekade", "periode", "the"]

  func match(at index: Int, in view: TokenView) -> TransferMatch? {
    guard view.kind(index) == .word else { return nil }
    let text = view.folded(index)
    // The 5th of May is a date; 20-an orang are about twenty people, no decade.
    if view.folded(index + 1) == "of", view.isCapitalised(index + 2) { return nil }
    let isAnnounced = Self.decadeWords.contains(view.folded(index - 1))
    let target =
      direction.isFromIndonesian
      ? english(text, isAnnounced: isAnnounced) : indonesian(text, isAnnounced: isAnnounced)
    return target.map { TransferMatch(tokens: index..<(index + 1), kind: .ordinal, target: $0) }
  }

  private func english(_ text: String, isAnnounced: Bool) -> String? {
    if text.hasPrefix("ke-"), let number = digits(text.dropFirst(3)) {
      return number + Self.suffix(number)
    }
    if text.hasSuffix("-an"), let decade = digits(text.dropLast(3)),
      Self.isDecade(decade, isAnnounced: isAnnounced)
    {
      return decade + "s"
    }
    return nil
  }

  private func indonesian(_ text: String, isAnnounced: Bool) -> String? {
    if text.count > 2, let number = digits(text.dropLast(2)), text.hasSuffix(Self.suffix(number)) {
      return "ke-" + number
    }
    if text.hasSuffix("s"), let decade = digits(text.dropLast()),
      Self.isDecade(decade, isAnnounced: isAnnounced)
    {
      return decade + "-an"
    }
    return nil
  }

  private func digits(_ text: Substring) -> String? {
    !text.isEmpty && text.allSatisfy { $0.isASCII && $0.isNumber } ? String(text) : nil
  }

  private static func isDecade(_ digits: String, isAnnounced: Bool) -> Bool {
    digits.hasSuffix("0") && digits.count == 4 && ("1500"..."2090").contains(digits)
      || digits.hasSuffix("0") && digits.count == 2 && isAnnounced
  }

  /// `st`, `nd`, `rd` or `th`.
  static func suffix(_ number: String) -> String {
    if number.hasSuffix("11") || number.hasSuffix("12") || number.hasSuffix("13") { return "th" }
    switch number.last {
    case "1": return "st"
    case "2": return "nd"
    case "3": return "rd"
    default: return "th"
    }
  }
}
