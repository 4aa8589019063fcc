internal import PadanAnalysis
internal import PadanCore

/// Numbers in digits: `5.000` → `5,000`, `34 juta` → `34 million`.
struct NumberTransfer: PieceTransfer {
  let direction: Direction

  func match(at index: Int, in view: TokenView) -> TransferMatch? {
    guard let quantity = FigureScanner(direction: direction).quantity(at: index, in: view) else {
      return nil
    }
    if isInSlashes(index, quantity.end, in: view) || isMoney(index, in: view) { return nil }
    if quantity.magnitude == nil, !quantity.figure.fraction.isEmpty, followsName(index, in: view) {
      // Industry 4.0, iPhone 3.5: a version, no quantity.
      return nil
    }
    return TransferMatch(
      tokens: index..<quantity.end, kind: .number, target: quantity.text(in: direction.to))
  }

  private func followsName(_ index: Int, in view: TokenView) -> Bool {
    guard index > view.range.lowerBound, view.kind(index - 1) == .word else { return false }
    if view.document.isName[index - 1] { return true }
    // A capital at the start of a sentence says nothing, and no Indonesian version has a comma.
    return direction.from == .english && index - 1 > view.range.lowerBound
      && view.isCapitalised(index - 1)
  }

  /// Behind a currency mark, a figure that is no clear amount is left with it.
  private func isMoney(_ index: Int, in view: TokenView) -> Bool {
    // $1.5-2 billion: the end of a range of money.
    if ["-", "–"].contains(view.text(index - 1)), view.isGlued(index),
      view.kind(index - 2) == .amount
    {
      return true
    }
    let before = view.text(index - 1) == "." ? index - 2 : index - 1
    return CurrencyMark.letters.contains(view.text(before))
      || CurrencyMark.symbols.contains(view.text(before))
  }

  /// 05/06/2021 is June in London and May in New York.
  private func isInSlashes(_ index: Int, _ end: Int, in view: TokenView) -> Bool {
    view.text(index - 1) == "/" && view.isGlued(index) || view.text(end) == "/" && view.isGlued(end)
  }
}
