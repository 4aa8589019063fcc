internal import PadanCore

/// `4. Kimi`, `a. Syarat`, `IV. Penutup`: a label at the start belongs to what it labels.
struct ListLabelJoin: JoinRule {
  func joins(_ context: BoundaryContext) -> Bool { context.isListLabel }
}

extension BoundaryContext {
  /// Whether the left side is a list label and nothing else.
  var isListLabel: Bool {
    guard endsWithBareStop, word.count <= 4, !word.isEmpty, wordIsAll else { return false }
    let label = lastWord
    if label.count == 1 { return true }
    return label.count <= 3 && label.allSatisfy { $0.isASCII && $0.isNumber }
      || label.isRomanNumeral && label.allSatisfy(\.isLetter)
  }
}
