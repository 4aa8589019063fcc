internal import PadanCore

/// Mentions: `@jokowi`, `@user_name`, `@dr.tirta`, `@warta@example.social`.
///
/// A price (`@Rp5.000`) is none, and neither is what stands behind a letter or a figure.
struct MentionTokenJoin: TokenJoin {
  func token(at index: Int, in run: PieceRun) -> JoinedToken? {
    guard run.isByte(index, "@"), !run.byte(before: index).isASCIIAlphanumeric,
      run.touches(index), run.kind(index + 1) == .word
    else { return nil }
    var last = index + 1
    while run.touches(last), run.isByte(last + 1, of: ".@"), run.touches(last + 1),
      run.kind(last + 2) == .word, goesOn(last + 2, in: run)
    {
      last += 2
    }
    return JoinedToken(last: last, kind: .mention)
  }

  /// `@jokowi.Beliau` lacks a space.
  private func goesOn(_ index: Int, in run: PieceRun) -> Bool {
    run.firstByte(index) &- 0x41 >= 26
  }
}
