internal import PadanAnalysis
internal import PadanCore

/// Money: `Rp5,5 triliun` → `Rp5.5 trillion`, `3 juta dolar AS` → `US$3 million`, `$5 million` → `5 juta dolar AS`.
///
/// A bare `$` in an English text is the US dollar, as in AP style; `dolar` stands as an alternative.
struct MoneyTransfer: PieceTransfer {
  let direction: Direction

  private var scanner: FigureScanner { FigureScanner(direction: direction) }

  func match(at index: Int, in view: TokenView) -> TransferMatch? {
    glued(at: index, in: view) ?? spaced(at: index, in: view) ?? worded(at: index, in: view)
  }

  /// `Rp5,5 triliun`, `US$3.2 million`, `Rp.5.000`, `10€`.
  private func glued(at index: Int, in view: TokenView) -> TransferMatch? {
    guard view.kind(index) == .amount else { return nil }
    let text = view.text(index)
    var mark = String(text.prefix { !$0.isNumber })
    let digits = text.dropFirst(mark.count).prefix { !$0.isLetter && !$0.isCurrencySymbol }
    var suffix = text.dropFirst(mark.count + digits.count).lowercased()
    if mark.hasSuffix(".") { mark.removeLast() }
    if mark.isEmpty, CurrencyMark.symbols.contains(suffix) { swap(&mark, &suffix) }
    guard let currency = currency(marked: mark),
      let figure = DecimalFigure(String(digits), language: direction.from)
    else { return nil }
    var quantity = scanner.withMagnitude(figure, behind: index + 1, in: view)
    if !suffix.isEmpty {
      // US$21.8bn
      guard let magnitude = scanner.magnitude(suffix, isAbbreviated: true) else { return nil }
      quantity = FigureScanner.Quantity(figure: figure, magnitude: magnitude, end: index + 1)
    }
    guard isWhole(quantity, in: view) else { return nil }
    return match(index..<quantity.end, quantity, currency, mark: mark)
  }

  /// Whether nothing behind the amount changes it: `Rp 500 ribuan`, `Rp 2,5 M`, `$1.5-2 billion`.
  private func isWhole(_ quantity: FigureScanner.Quantity, in view: TokenView) -> Bool {
    let next = view.text(quantity.end)
    if TransferTables.shared.approximations.contains(next.lowercased()) { return false }
    guard quantity.magnitude == nil else { return true }
    if ["M", "T", "B", "m", "b", "k"].contains(next) { return false }
    let isRange = ["-", "–"].contains(next) && view.isGlued(quantity.end)
    guard isRange, let other = scanner.quantity(at: quantity.end + 1, in: view) else { return true }
    // $5-10 million: the first figure alone would be five dollars.
    return other.magnitude == nil
  }

  /// `Rp 5,5 triliun`, `Rp. 1.129`, `USD 5 million`, `US$ 75 ribu`.
  private func spaced(at index: Int, in view: TokenView) -> TransferMatch? {
    var mark = view.text(index)
    var number = index + 1
    if view.isGlued(number), CurrencyMark.symbols.contains(view.text(number)) {
      mark += view.text(number)
      number += 1
    }
    guard view.kind(index) != .amount, let currency = currency(marked: mark) else { return nil }
    if view.text(number) == ".", view.isGlued(number) { number += 1 }
    guard let quantity = scanner.quantity(at: number, in: view), isWhole(quantity, in: view) else {
      return nil
    }
    return match(index..<quantity.end, quantity, currency, mark: mark)
  }

  /// `3 juta dolar AS`, `10 million yuan`.
  private func worded(at index: Int, in view: TokenView) -> TransferMatch? {
    guard let quantity = scanner.quantity(at: index, in: view) else { return nil }
    var best: (currency: TransferTables.Currency, end: Int)?
    for currency in TransferTables.shared.currencies {
      for word in currency.pair.forms(in: direction.from) {
        if let end = view.end(of: word, at: quantity.end), end > best?.end ?? 0 {
          best = (currency, end)
        }
      }
    }
    guard let best else { return nil }
    return match(index..<best.end, quantity, best.currency, mark: "")
  }

  private func currency(marked mark: String) -> TransferTables.Currency? {
    let currencies = TransferTables.shared.currencies
    if mark == "$", direction.from == .english {
      return currencies.first { $0.marks.contains("US$") }
    }
    return currencies.first { $0.marks.contains(mark) }
  }

  private func match(
    _ tokens: Range<Int>, _ quantity: FigureScanner.Quantity, _ currency: TransferTables.Currency,
    mark: String
  ) -> TransferMatch? {
    let amount = quantity.text(in: direction.to)
    let isRupiah = currency.indonesianMark == "Rp"
    if direction.to == .english {
      let target =
        currency.englishMark.map { $0 + amount }
        ?? "\(amount) \((quantity.isOne ? currency.pair.english.last : currency.pair.english.first) ?? "")"
      return TransferMatch(tokens: tokens, kind: .money, target: target)
    }
    guard !isRupiah else {
      return TransferMatch(tokens: tokens, kind: .money, target: "Rp" + amount)
    }
    let word = currency.pair.indonesian.first ?? ""
    return TransferMatch(
      tokens: tokens, kind: .money, target: "\(amount) \(word)",
      alternatives: mark == "$" ? ["\(amount) dolar"] : [])
  }
}
