/// The rankers by the names that users give them.
public enum RankerName: String, Hashable, Sendable, CaseIterable {
  /// The first sentences of the article.
  case lead
  /// Sentences that many others resemble.
  case textrank

  /// The ranker that is used unless told: on news the lead beats every unsupervised ranker.
  public static let standard = RankerName.lead

  /// The ranker.
  package var ranker: any SentenceRanker {
    switch self {
    case .lead: LeadRanker()
    case .textrank: TextRankRanker()
    }
  }
}
