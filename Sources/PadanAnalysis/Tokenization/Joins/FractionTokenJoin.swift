internal import PadanCore

/// `2½`: a figure and a vulgar fraction.
struct FractionTokenJoin: TokenJoin {
  func token(at index: Int, in run: PieceRun) -> JoinedToken? {
    guard run.kind(index) == .number, run.touches(index), run.kind(index + 1) == .number,
      run.firstByte(index).isASCIIDigit, run.firstByte(index + 1) >= 0xC2
    else { return nil }
    return JoinedToken(last: index + 1, kind: .number)
  }
}
