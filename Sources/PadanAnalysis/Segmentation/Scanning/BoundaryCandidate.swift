/// A place where a sentence may end: behind a terminator and the marks that close with it, or at a line break.
struct BoundaryCandidate: Equatable {
  /// What stands before.
  enum Ending: Equatable {
    /// A full stop.
    case stop
    /// `?`, `!` or another mark that ends a sentence.
    case terminator
    /// `…`, which UAX #29 does not count as a terminator.
    case ellipsis
    /// No mark, but a line break.
    case lineBreak
  }

  /// What stands before.
  let ending: Ending
  /// Offset of the terminator; at a line break without one, `leftEnd`.
  let mark: Int
  /// Offset behind the terminator and the closing marks behind it.
  let leftEnd: Int
  /// Offset of what comes next, behind the white space.
  let rightStart: Int
  /// Whether the white space holds a line break.
  let hasLineBreak: Bool
  /// Whether UAX #29 ends a sentence here.
  let isBoundary: Bool
}
