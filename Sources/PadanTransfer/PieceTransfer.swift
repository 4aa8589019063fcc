internal import PadanCore

/// What a transfer makes of some tokens.
struct TransferMatch {
  /// Indices of the tokens in the document.
  let tokens: Range<Int>
  let kind: SkeletonPieceKind
  let target: String
  var alternatives: [String] = []
}

/// Turns one kind of piece into the other language. One kind, one file.
protocol PieceTransfer: Sendable {
  /// The piece that starts at a token, or `nil` where there is none or its meaning is not certain.
  func match(at index: Int, in view: TokenView) -> TransferMatch?
}
