internal import PadanCore

/// Words and figures with hyphens between them: reduplication (`kura-kura`), affixes and clitics on figures and
/// capitals (`ke-75`, `1990-an`, `mem-PHK-kan`), compounds (`Jakarta-Bandung`, `COVID-19`).
///
/// Two figures are a range (`5-10`, `1980s-1990s`), and an amount stays apart (`pasca-Rp 5`).
struct HyphenTokenJoin: TokenJoin {
  func token(at index: Int, in run: PieceRun) -> JoinedToken? {
    guard Self.isJoinable(index, in: run) else { return nil }
    let last = Self.last(from: index, through: index, in: run)
    return last > index ? JoinedToken(last: last, kind: .word) : nil
  }

  /// The last piece of the word that starts at `index` and goes on with hyphens behind `last`.
  static func last(from index: Int, through last: Int, in run: PieceRun) -> Int {
    let startsWithDigit = run.firstByte(index).isASCIIDigit
    var last = last
    while run.touches(last), isHyphen(last + 1, in: run), run.touches(last + 1),
      isJoinable(last + 2, in: run)
    {
      let isRange =
        run.firstByte(last + 2).isASCIIDigit
        && (startsWithDigit || run.firstByte(last).isASCIIDigit)
      if isRange || isOtherFigure(last, in: run) && isOtherFigure(last + 2, in: run) { break }
      if CurrencyMark.letters.contains(run.text(last + 2)) { break }
      last += 2
    }
    return last
  }

  private static func isJoinable(_ index: Int, in run: PieceRun) -> Bool {
    run.kind(index) == .word || run.kind(index) == .number
  }

  /// A figure of another script.
  private static func isOtherFigure(_ index: Int, in run: PieceRun) -> Bool {
    run.kind(index) == .number && run.firstByte(index) >= 0x80
  }

  /// `-`, U+2010 HYPHEN, U+2011 NON-BREAKING HYPHEN.
  private static func isHyphen(_ index: Int, in run: PieceRun) -> Bool {
    run.isByte(index, "-") || run.isText(index, "\u{2010}") || run.isText(index, "\u{2011}")
  }
}
