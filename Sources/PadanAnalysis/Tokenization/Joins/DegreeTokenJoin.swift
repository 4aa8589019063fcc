internal import PadanCore

/// `°C`: the sign of degrees and the letter of its scale.
struct DegreeTokenJoin: TokenJoin {
  func token(at index: Int, in run: PieceRun) -> JoinedToken? {
    guard run.isText(index, "°"), run.touches(index), run.isByte(index + 1, of: "CFK") else {
      return nil
    }
    return JoinedToken(last: index + 1, kind: .symbol)
  }
}
