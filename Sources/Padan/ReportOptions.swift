public import PadanSummarization

/// What a report is asked for.
public struct ReportOptions: Hashable, Sendable {
  /// The most sentences of a report on a whole text: memory stays under 2 GiB.
  public static let mostSentences = 200_000

  /// The article's language; identified if `nil`.
  public var from: LanguageTag?
  /// The skeleton's language; the other one if `nil`.
  public var to: LanguageTag?
  /// The ranker.
  public var ranker: RankerName
  /// How long the summary may be.
  public var limit: SelectionLimit

  /// Options with their defaults.
  public init(
    from: LanguageTag? = nil, to: LanguageTag? = nil, ranker: RankerName = .standard,
    limit: SelectionLimit = .standard
  ) {
    self.from = from
    self.to = to
    self.ranker = ranker
    self.limit = limit
  }
}
