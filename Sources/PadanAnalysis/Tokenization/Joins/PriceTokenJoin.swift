internal import PadanCore

/// `5.000,-`: a comma and a dash for the cents that are none.
struct PriceTokenJoin: TokenJoin {
  func token(at index: Int, in run: PieceRun) -> JoinedToken? {
    guard run.kind(index) == .number, let last = Self.end(behind: index, in: run) else {
      return nil
    }
    return JoinedToken(last: last, kind: .number)
  }

  /// The dash that ends the price whose figure ends with the piece at `index`.
  static func end(behind index: Int, in run: PieceRun) -> Int? {
    guard run.touches(index), run.isByte(index + 1, ","), run.touches(index + 1),
      run.isByte(index + 2, "-") || run.isText(index + 2, "–") || run.isText(index + 2, "—")
    else { return nil }
    // A figure or a word behind the dash has a dash of its own.
    if run.touches(index + 2), run.kind(index + 3) == .word || run.kind(index + 3) == .number {
      return nil
    }
    return index + 2
  }
}
