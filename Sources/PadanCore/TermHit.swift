/// A term that was found in a text.
public struct TermHit: Hashable, Sendable {
  /// Where in the text.
  public let span: TextSpan
  /// Indices of the tokens in the analyzed document.
  public let tokens: Range<Int>
  /// The concept entry.
  public let entry: ConceptEntry
  /// The term of the entry that was found.
  public let term: Term
  /// The usable terms of the other language, best first.
  public let targets: [Term]
  /// The name of the rule that allowed the match, such as `exact` or `plural`.
  public let rule: String

  /// Makes a hit.
  public init(
    span: TextSpan, tokens: Range<Int>, entry: ConceptEntry, term: Term, targets: [Term],
    rule: String
  ) {
    self.span = span
    self.tokens = tokens
    self.entry = entry
    self.term = term
    self.targets = targets
    self.rule = rule
  }
}
