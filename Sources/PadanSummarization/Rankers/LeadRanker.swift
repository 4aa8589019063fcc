/// The earlier, the better: news puts first what matters most.
package struct LeadRanker: SentenceRanker {
  /// A lead ranker.
  package init() {}

  /// 1, 1/2, 1/3 ….
  package func scores(for input: RankingInput) -> [Double] {
    input.candidates.indices.map { 1 / Double($0 + 1) }
  }
}
