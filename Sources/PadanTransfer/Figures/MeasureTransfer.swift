internal import PadanCore

/// Numbers with units: `5.000 meter persegi` → `5,000 square meters`.
struct MeasureTransfer: PieceTransfer {
  let direction: Direction

  func match(at index: Int, in view: TokenView) -> TransferMatch? {
    guard let quantity = FigureScanner(direction: direction).quantity(at: index, in: view),
      let (unit, end) = unit(at: quantity.end, in: view)
    else { return nil }
    let name =
      direction.isFromIndonesian
      ? (quantity.isOne ? unit.singular : unit.plural) : unit.indonesian.first ?? ""
    return TransferMatch(
      tokens: index..<end, kind: .measure, target: quantity.text(in: direction.to) + " " + name)
  }

  /// The unit with the longest form at `index`; abbreviations such as `MW` must match in case.
  private func unit(at index: Int, in view: TokenView) -> (TransferTables.Unit, Int)? {
    var best: (TransferTables.Unit, Int)?
    for unit in TransferTables.shared.units {
      let forms =
        direction.isFromIndonesian ? unit.indonesian : [unit.plural, unit.singular] + unit.others
      for form in forms {
        let isAbbreviation = form.count <= 3 && form != "ton"
        guard let end = view.end(of: form, at: index, matchingCase: isAbbreviation) else {
          continue
        }
        if end > best?.1 ?? index { best = (unit, end) }
      }
    }
    return best
  }
}
