internal import PadanCore

/// Numbers in digits: `5.000` → `5,000`, `34 juta` → `34 million`.
struct NumberTransfer: PieceTransfer {
  let direction: Direction

  func match(at index: Int, in view: TokenView) -> TransferMatch? {
    guard let quantity = FigureScanner(direction: direction).quantity(at: index, in: view) else {
      return nil
    }
    if quantity.magnitude == nil, !quantity.figure.fraction.isEmpty, followsName(index, in: view) {
      // Industry 4.0, iPhone 3.5: a version, no quantity.
      return nil
    }
    return TransferMatch(
      tokens: index..<quantity.end, kind: .number, target: quantity.text(in: direction.to))
  }

  private func followsName(_ index: Int, in view: TokenView) -> Bool {
    index > view.range.lowerBound && view.kind(index - 1) == .word && view.isCapitalised(index - 1)
  }
}
