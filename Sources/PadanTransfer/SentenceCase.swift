internal import PadanCore

/// Capitalises the piece that opens a sentence where the source's does.
enum SentenceCase {
  static func applied(to pieces: [SkeletonPiece]) -> [SkeletonPiece] {
    guard let first = firstWords(pieces),
      pieces[first].kind == .term || pieces[first].kind == .date || pieces[first].kind == .time,
      pieces[first].source.first?.isUppercase == true, let letter = pieces[first].target.first,
      letter.isLowercase, !pieces[first].target.dropFirst().prefix(1).contains(where: \.isUppercase)
    else { return pieces }
    let piece = pieces[first]
    var changed = pieces
    changed[first] = SkeletonPiece(
      kind: piece.kind, span: piece.span, source: piece.source,
      target: letter.uppercased() + piece.target.dropFirst(), alternatives: piece.alternatives,
      concept: piece.concept)
    return changed
  }

  /// The first piece that is neither a mark nor the number of a list item.
  private static func firstWords(_ pieces: [SkeletonPiece]) -> Int? {
    let hasLabel = pieces.count > 2 && pieces[0].kind == .number && pieces[1].source.hasPrefix(".")
    return pieces.indices.dropFirst(hasLabel ? 2 : 0).first { pieces[$0].kind != .punctuation }
  }
}
