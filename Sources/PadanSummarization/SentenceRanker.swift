/// Scores the sentences of an article by how much they say of it.
package protocol SentenceRanker: Sendable {
  /// One score for each candidate, higher is better; comparable within this call only.
  func scores(for input: RankingInput) -> [Double]
}
