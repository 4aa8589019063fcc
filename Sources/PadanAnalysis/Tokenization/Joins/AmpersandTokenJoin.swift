internal import PadanCore

/// `AT&T`, `R&D-nya`, `S&P`: capitals around an ampersand.
struct AmpersandTokenJoin: TokenJoin {
  func token(at index: Int, in run: PieceRun) -> JoinedToken? {
    guard isCapitals(index, in: run) else { return nil }
    var last = index
    while run.touches(last), run.isByte(last + 1, "&"), run.touches(last + 1),
      isCapitals(last + 2, in: run)
    {
      last += 2
    }
    guard last > index else { return nil }
    return JoinedToken(last: HyphenTokenJoin.last(from: index, through: last, in: run), kind: .word)
  }

  private func isCapitals(_ index: Int, in run: PieceRun) -> Bool {
    guard run.kind(index) == .word else { return false }
    let span = run.pieces[index].span
    return span.count <= 4 && run.bytes[span.range].allSatisfy { $0 &- 0x41 < 26 }
  }
}
