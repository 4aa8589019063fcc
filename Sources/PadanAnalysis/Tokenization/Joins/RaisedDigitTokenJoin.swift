internal import PadanCore

/// Digits above and below the line: `km²`, `CO₂-nya`, and Indonesian reduplication in note form, `anak²`.
///
/// A figure is not joined to them: `10²` is a hundred, `10` in it no ten.
struct RaisedDigitTokenJoin: TokenJoin {
  func token(at index: Int, in run: PieceRun) -> JoinedToken? {
    guard let kind = run.kind(index), kind == .word || kind == .amount, run.touches(index),
      isRaised(index + 1, in: run)
    else { return nil }
    guard kind == .word else { return JoinedToken(last: index + 1, kind: kind) }
    let last = HyphenTokenJoin.last(from: index, through: index + 1, in: run)
    return JoinedToken(last: last, kind: .word)
  }

  /// U+00B2, U+00B3, U+00B9, U+2070 to U+2079, U+2080 to U+2089.
  private func isRaised(_ index: Int, in run: PieceRun) -> Bool {
    let span = run.pieces[index].span
    let first = run.bytes[span.start]
    guard first >= 0xC2 else { return false }
    let last = run.bytes[span.end - 1]
    switch (first, span.count) {
    case (0xC2, 2): return last == 0xB2 || last == 0xB3 || last == 0xB9
    case (0xE2, 3):
      let second = run.bytes[span.start + 1]
      return second == 0x81 && (0xB0...0xB9).contains(last)
        || second == 0x82 && (0x80...0x89).contains(last)
    default: return false
    }
  }
}
