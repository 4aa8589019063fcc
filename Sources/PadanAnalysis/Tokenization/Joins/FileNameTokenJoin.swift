internal import PadanCore

/// `laporan2021.doc`: ICU keeps `laporan.doc` together, and parts it where a digit is before the full stop.
struct FileNameTokenJoin: TokenJoin {
  func token(at index: Int, in run: PieceRun) -> JoinedToken? {
    guard run.kind(index) == .word, run.touches(index), run.isByte(index + 1, "."),
      run.touches(index + 1), run.kind(index + 2) == .word,
      run.bytes[run.pieces[index].span.end - 1].isASCIIDigit,
      run.firstByte(index + 2) &- 0x61 < 26
    else { return nil }
    return JoinedToken(last: index + 2, kind: .word)
  }
}
