internal import PadanCore

/// Figures with the currency mark glued to them: `US$3.2`, `$3.2bn`, `€10`, `10€`, `Rp.5.000`, `Rp5.000,-`.
struct AmountTokenJoin: TokenJoin {
  func token(at index: Int, in run: PieceRun) -> JoinedToken? {
    let figure =
      marked(at: index, in: run) ?? abbreviated(at: index, in: run) ?? trailing(at: index, in: run)
    guard let last = figure ?? (run.kind(index) == .amount ? index : nil) else { return nil }
    let end = PriceTokenJoin.end(behind: last, in: run) ?? last
    return end > index ? JoinedToken(last: end, kind: .amount) : nil
  }

  /// `$3.2`, `US$3.2`: a symbol, with up to three capitals before it.
  private func marked(at index: Int, in run: PieceRun) -> Int? {
    let mark = isPrefix(index, in: run) ? index + 1 : index
    guard run.touches(mark), startsWithDigit(mark + 1, in: run), isSymbol(mark, in: run) else {
      return nil
    }
    return mark + 1
  }

  private func isPrefix(_ index: Int, in run: PieceRun) -> Bool {
    let span = run.pieces[index].span
    return run.kind(index) == .word && span.count <= 3 && run.touches(index)
      && run.bytes[span.range].allSatisfy { $0 &- 0x41 < 26 }
  }

  /// `Rp.5.000`.
  private func abbreviated(at index: Int, in run: PieceRun) -> Int? {
    guard run.touches(index), run.isByte(index + 1, "."), run.touches(index + 1),
      run.kind(index + 2) == .number, startsWithDigit(index + 2, in: run),
      CurrencyMark.gluedLetters.contains(run.text(index))
    else { return nil }
    return index + 2
  }

  /// `10€`, with nothing glued behind that might be the symbol's own figure.
  private func trailing(at index: Int, in run: PieceRun) -> Int? {
    guard run.kind(index) == .number, run.touches(index), isSymbol(index + 1, in: run),
      !run.touches(index + 1) || run.kind(index + 2) == .punctuation
    else { return nil }
    return index + 1
  }

  private func startsWithDigit(_ index: Int, in run: PieceRun) -> Bool {
    run.firstByte(index).isASCIIDigit
  }

  private func isSymbol(_ index: Int, in run: PieceRun) -> Bool {
    guard run.kind(index) == .symbol else { return false }
    let byte = run.firstByte(index)
    if byte < 0x80 { return run.isByte(index, "$") }
    return byte <= 0xE2 && CurrencyMark.symbols.contains(run.text(index))
  }
}
