/// A reason why a sentence goes on over a boundary that ICU proposes. One idea, one file.
protocol BoundaryException: Sendable {
  /// Whether the text on both sides of the boundary is one sentence.
  func joins(_ context: BoundaryContext, _ profile: LanguageProfile) -> Bool
}
