internal import PadanCore

/// What ICU's word break leaves between two boundaries, white space apart.
struct Piece {
  /// Where the piece stands.
  let span: TextSpan
  /// What it is as long as nothing is joined to it.
  let kind: Token.Kind
  /// Whether a full stop or an at sign stands in it: it may be an address by itself.
  let mayBeAddress: Bool
}
