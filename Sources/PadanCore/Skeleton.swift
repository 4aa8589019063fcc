/// What a piece of a skeleton is.
public enum SkeletonPieceKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// A glossary term.
  case term
  /// A number.
  case number
  /// An amount of money.
  case money
  /// A percentage.
  case percent
  /// A number with a unit.
  case measure
  /// A date, a month, a weekday.
  case date
  /// A time of day.
  case time
  /// An ordinal number or a decade.
  case ordinal
  /// A name that is kept.
  case name
  /// An organization with a set name in the other language.
  case organization
  /// A phrase of the bilingual lexicon.
  case phrase
  /// A word of the bilingual lexicon.
  case word
  /// Marks.
  case punctuation
  /// Left to the translator.
  case gap
}

/// A piece of a skeleton: a span of the source and what stands for it in the target language.
public struct SkeletonPiece: Hashable, Sendable {
  /// What the piece is.
  public let kind: SkeletonPieceKind
  /// Where it stands in the source.
  public let span: TextSpan
  /// The text of the source.
  public let source: String
  /// The text of the target; for a gap, the source between ⟦ and ⟧.
  public let target: String
  /// Other possible targets, best first.
  public let alternatives: [String]
  /// The concept entry of a term or organization.
  public let concept: String?

  /// Makes a piece.
  public init(
    kind: SkeletonPieceKind, span: TextSpan, source: String, target: String,
    alternatives: [String] = [], concept: String? = nil
  ) {
    self.kind = kind
    self.span = span
    self.source = source
    self.target = target
    self.alternatives = alternatives
    self.concept = concept
  }
}

/// The frame of a sentence in the other language.
public struct Skeleton: Hashable, Sendable {
  /// The source's language.
  public let from: LanguageTag
  /// The target's language.
  public let to: LanguageTag
  /// The pieces in the order of the target.
  public let pieces: [SkeletonPiece]
  /// The pieces joined as running text.
  public let text: String

  /// Makes a skeleton.
  public init(from: LanguageTag, to: LanguageTag, pieces: [SkeletonPiece], text: String) {
    self.from = from
    self.to = to
    self.pieces = pieces
    self.text = text
  }

  /// The mark before a gap: U+27E6.
  public static let gapOpening = "⟦"
  /// The mark behind a gap: U+27E7.
  public static let gapClosing = "⟧"
}
