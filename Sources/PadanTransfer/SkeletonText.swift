internal import PadanCore

/// Joins pieces as running text: a space where the source has white space between them.
struct SkeletonText {
  let source: SourceText

  func text(of pieces: [SkeletonPiece]) -> String {
    var text = ""
    for (index, piece) in pieces.enumerated() {
      if index > 0, pieces[index - 1].span.end < piece.span.start { text += " " }
      text += piece.target
    }
    return text
  }
}
