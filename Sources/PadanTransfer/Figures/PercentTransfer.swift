internal import PadanCore

/// Percentages: `3,5 persen` → `3.5 percent`, `2.8%` → `2,8%`.
struct PercentTransfer: PieceTransfer {
  let direction: Direction

  private static let words: [LanguageTag: [String]] = [
    .indonesian: ["persen"], .english: ["percent", "per cent"],
  ]

  func match(at index: Int, in view: TokenView) -> TransferMatch? {
    guard let quantity = FigureScanner(direction: direction).quantity(at: index, in: view) else {
      return nil
    }
    if view.text(quantity.end) == "%" {
      return TransferMatch(
        tokens: index..<(quantity.end + 1), kind: .percent,
        target: quantity.text(in: direction.to) + "%")
    }
    for word in Self.words[direction.from] ?? [] {
      guard let end = view.end(of: word, at: quantity.end) else { continue }
      let target = Self.words[direction.to]?.first ?? word
      return TransferMatch(
        tokens: index..<end, kind: .percent,
        target: quantity.text(in: direction.to) + " " + target)
    }
    return nil
  }
}
