internal import PadanAnalysis
package import PadanCore

/// What rankers and the selector see of a document: the body's sentences and their content words.
package struct RankingInput: Sendable {
  /// A sentence that may be taken.
  package struct Candidate: Sendable {
    /// Index among all segments of the document.
    package let segment: Int
    /// Its words in lower case, function words left out.
    package let contentWords: [String]
    /// How many words it has in all.
    package let wordCount: Int
  }

  /// The candidates in the document's order.
  package let candidates: [Candidate]

  /// Takes the body's sentences; those of headlines where there is no body.
  package init(_ document: AnalyzedDocument) {
    let functionWords = LanguageProfile.of(document.language).functionWords
    var segments = document.bodySegments
    if segments.isEmpty {
      segments = document.segments.indices.filter {
        document.kind(of: document.segments[$0]) == .headline
      }
    }
    candidates = segments.compactMap { index in
      let words = document.shownTokens(of: document.segments[index])
        .filter { !document.tokens[$0].kind.isMark }
        .map { document.text(in: document.tokens[$0].span).lowercased() }
      guard !words.isEmpty else { return nil }
      return Candidate(
        segment: index, contentWords: words.filter { !functionWords.contains($0) },
        wordCount: words.count)
    }
  }
}
