internal import PadanCore

/// Makes tokens of pieces: asks each reason to join, in order, and takes the first that answers.
struct TokenJoiner {
  /// Addresses come before what their parts may look like.
  private static let joins: [any TokenJoin] = [
    MailTokenJoin(), WebAddressTokenJoin(), MentionTokenJoin(), HashtagTokenJoin(),
    AmountTokenJoin(), PriceTokenJoin(), FractionTokenJoin(), DegreeTokenJoin(),
    RaisedDigitTokenJoin(), AmpersandTokenJoin(), SlashTokenJoin(), FileNameTokenJoin(),
    HyphenTokenJoin(), ClippedAndTokenJoin(),
  ]

  let run: PieceRun

  func joined() -> [Token] {
    let joins = Self.joins
    let pieces = run.pieces
    var tokens: [Token] = []
    tokens.reserveCapacity(pieces.count)
    var index = 0
    while index < pieces.count {
      let start = pieces[index].span.start
      if mayStartToken(index), let token = firstToken(at: index, joins) {
        tokens.append(
          Token(span: TextSpan(start, pieces[token.last].span.end), kind: token.kind))
        index = token.last + 1
      } else {
        tokens.append(Token(span: pieces[index].span, kind: pieces[index].kind))
        index += 1
      }
    }
    return tokens
  }

  private func firstToken(at index: Int, _ joins: [any TokenJoin]) -> JoinedToken? {
    for join in joins {
      if let token = join.token(at: index, in: run) { return token }
    }
    return nil
  }

  /// One look that spares nearly all pieces the joins: white space follows, or a mark that joins nothing.
  private func mayStartToken(_ index: Int) -> Bool {
    let piece = run.pieces[index]
    if piece.mayBeAddress { return true }
    guard run.touches(index) else { return false }
    switch piece.kind {
    case .punctuation: return ClippedAndTokenJoin.isApostrophe(index, in: run)
    case .symbol: return run.firstByte(index) >= 0x80 || run.isByte(index, of: "#@$")
    default: break
    }
    let next = run.firstByte(index + 1)
    if next >= 0x80 { return true }
    if run.pieces[index + 1].kind == .punctuation, !run.touches(index + 1) { return false }
    switch next {
    case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ":"),
      UInt8(ascii: "&"), UInt8(ascii: "@"), UInt8(ascii: "+"), UInt8(ascii: "%"), UInt8(ascii: "$"):
      return true
    case UInt8(ascii: ","): return piece.kind != .word
    default: return false
    }
  }
}
