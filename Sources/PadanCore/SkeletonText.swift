/// Joins the pieces of a skeleton as running text.
///
/// A space stands where the source has white space between two pieces. A full stop that a piece brings along
/// (`10:30 a.m.`) is not written twice.
public enum SkeletonText {
  /// The text of pieces, each rendered by `render`; its own target if not told.
  public static func joined(
    _ pieces: [SkeletonPiece], render: (SkeletonPiece) -> String = { $0.target }
  ) -> String {
    var text = ""
    for (index, piece) in pieces.enumerated() {
      if index > 0 {
        let before = pieces[index - 1]
        if before.span.end < piece.span.start { text += " " }
        if piece.target.hasPrefix("."), before.kind != .punctuation, before.target.hasSuffix(".") {
          text += piece.target.dropFirst()
          continue
        }
      }
      text += render(piece)
    }
    return text
  }
}
