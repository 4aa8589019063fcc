package import PadanCore

/// From an analyzed document to its summary: rank, select, put in order.
package struct Summarizer: Sendable {
  private let ranker: any SentenceRanker
  private let selector: SentenceSelector

  /// A summarizer with a ranker and a limit.
  package init(ranker: RankerName = .standard, limit: SelectionLimit = .standard) {
    self.ranker = ranker.ranker
    selector = SentenceSelector(limit: limit)
  }

  /// The summary; empty where the document has no sentence.
  package func summary(of document: AnalyzedDocument) -> Summary {
    let input = RankingInput(document)
    let scores = ranker.scores(for: input)
    let sentences = selector.select(from: input, scores: scores).map { index in
      let segment = input.candidates[index].segment
      let span = document.segments[segment].shown
      return RankedSentence(
        index: segment, span: span, text: document.runningText(in: span), score: scores[index])
    }
    return Summary(language: document.language, sentences: sentences)
  }
}
