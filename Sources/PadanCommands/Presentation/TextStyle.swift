internal import Padan
@preconcurrency internal import Rainbow

/// Colours and widths of text for people; plain and unwrapped in a pipe.
struct TextStyle {
  /// Whether colours are written.
  let isColored: Bool
  /// The terminal's width in columns; `nil` leaves lines as long as they are.
  let columns: Int?

  /// A style; Rainbow's own guess about the output is overruled, since the user may have told otherwise.
  init(isColored: Bool, columns: Int?) {
    self.isColored = isColored
    self.columns = columns
    if isColored {
      Rainbow.enabled = true
      Rainbow.outputTarget = .console
    }
  }

  /// A heading.
  func heading(_ text: String) -> String { colored(text, .default, [.bold]) }

  /// Something beside the matter.
  func faint(_ text: String) -> String { colored(text, .default, [.dim]) }

  /// A piece of a skeleton: terms green, figures yellow, names cyan, gaps faint.
  func piece(_ piece: SkeletonPiece) -> String {
    switch piece.kind {
    case .term, .organization, .phrase, .word: colored(piece.target, .green)
    case .number, .money, .percent, .measure, .date, .time, .ordinal: colored(piece.target, .yellow)
    case .name: colored(piece.target, .cyan)
    case .gap: faint(piece.target)
    case .punctuation: piece.target
    }
  }

  private func colored(_ text: String, _ color: NamedColor, _ styles: [Style] = []) -> String {
    guard isColored else { return text }
    // Each word on its own, so that a line may be wrapped between two of them.
    return text.split(separator: " ", omittingEmptySubsequences: false)
      .map { word in
        word.isEmpty
          ? ""
          : Rainbow.generateString(
            for: Rainbow.Entry(
              segments: [
                Rainbow.Segment(
                  text: String(word), color: color == .default ? nil : .named(color),
                  backgroundColor: nil, styles: styles.isEmpty ? nil : styles)
              ]))
      }.joined(separator: " ")
  }
}
