internal import PadanCore

/// `rock 'n' roll`: the English *and* cut down to a letter between apostrophes.
struct ClippedAndTokenJoin: TokenJoin {
  func token(at index: Int, in run: PieceRun) -> JoinedToken? {
    guard Self.isApostrophe(index, in: run), run.touches(index), run.isByte(index + 1, of: "nN"),
      run.touches(index + 1), Self.isApostrophe(index + 2, in: run),
      !run.touches(index + 2), !run.byte(before: index).isASCIIAlphanumeric
    else { return nil }
    return JoinedToken(last: index + 2, kind: .word)
  }

  /// `'`, `‘` or `’`.
  static func isApostrophe(_ index: Int, in run: PieceRun) -> Bool {
    run.isByte(index, "'") || run.isText(index, "’") || run.isText(index, "‘")
  }
}
