internal import PadanCore

/// A reason why pieces of ICU's word break are one token.
///
/// Source: UAX #29 §4.1.1, which leaves such tailoring to the language and the application.
protocol TokenJoin: Sendable {
  /// The token that starts with the piece at `index`, or `nil` where this reason makes none.
  func token(at index: Int, in run: PieceRun) -> JoinedToken?
}

/// A token of one piece or more.
struct JoinedToken {
  /// Index of its last piece.
  let last: Int
  /// What it is.
  let kind: Token.Kind
}
