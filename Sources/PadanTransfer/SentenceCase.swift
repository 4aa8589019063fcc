internal import PadanCore

/// Capitalises the piece that opens a sentence where the source's does.
enum SentenceCase {
  static func applied(to pieces: [SkeletonPiece]) -> [SkeletonPiece] {
    guard let first = pieces.firstIndex(where: { $0.kind != .punctuation }),
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
}
