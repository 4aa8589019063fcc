package import Padan

/// A skeleton with its pieces; several sentences are joined by a space.
package struct SkeletonResult: Sendable, Encodable, Hashable {
  /// A piece.
  package struct Piece: Sendable, Encodable, Hashable {
    /// What it is.
    package let kind: SkeletonPieceKind
    /// The text of the source.
    package let source: String
    /// The text of the target.
    package let target: String
    /// Offset of the source's first byte.
    package let start: Int
    /// Offset behind the source's last byte.
    package let end: Int
    /// Other possible targets, best first; absent where there are none.
    package let alternatives: [String]?
    /// The glossary entry; absent for other pieces.
    package let concept: String?
  }

  /// The skeleton as running text.
  package let text: String
  /// The pieces in the order of the target.
  package let pieces: [Piece]

  /// The result for some skeletons.
  package init(_ skeletons: [Skeleton]) {
    text = skeletons.map(\.text).joined(separator: " ")
    pieces = skeletons.flatMap(\.pieces).map {
      Piece(
        kind: $0.kind, source: $0.source, target: $0.target, start: $0.span.start, end: $0.span.end,
        alternatives: $0.alternatives.isEmpty ? nil : $0.alternatives, concept: $0.concept)
    }
  }
}
