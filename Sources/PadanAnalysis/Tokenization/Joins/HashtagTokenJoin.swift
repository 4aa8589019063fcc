internal import PadanCore

/// Hashtags: `#2019GantiPresiden`, `#dirumahaja`. `#1` is a rank, `C#` a language, `&#x27;` a character.
struct HashtagTokenJoin: TokenJoin {
  func token(at index: Int, in run: PieceRun) -> JoinedToken? {
    guard run.isByte(index, "#"), run.touches(index), run.kind(index + 1) == .word else {
      return nil
    }
    let before = run.byte(before: index)
    guard !before.isASCIIAlphanumeric, before != UInt8(ascii: "&") else { return nil }
    // Scripts without spaces give several words.
    var last = index + 1
    while run.touches(last), run.kind(last + 1) == .word || run.kind(last + 1) == .number {
      last += 1
    }
    return JoinedToken(last: last, kind: .hashtag)
  }
}
