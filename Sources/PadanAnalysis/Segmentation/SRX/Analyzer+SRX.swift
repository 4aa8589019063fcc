package import PadanCore

extension Analyzer {
  /// Analyzes a document whose sentences are those of a user's rules.
  ///
  /// - Parameters:
  ///   - document: what a reader returned.
  ///   - language: the language if the user told it, whole with its region; identified otherwise.
  ///   - rules: rules that `SRXRuleCheck` has passed.
  ///   - limit: how long the rules may take.
  /// - Returns: the analyzed document, and whether any rule holds for its language.
  /// - Throws: `PadanError` with code `timedOut`, `tooLarge` or `system`.
  package func analyze(
    _ document: Document, language: LanguageTag?, rules: SegmentationRuleSet, limit: Duration
  ) throws -> (document: AnalyzedDocument, isRuled: Bool) {
    let language =
      try language
      ?? LanguageIdentifier().language(
        of: document.source, tokens: Tokenizer().tokens(of: document.source))
    let segmenter = try SRXSegmenter(rules, language: language, limit: limit)
    let sentences = try segmenter.sentences(of: document)
    return (
      try analyze(document, language: language, sentences: sentences), !segmenter.isIdle
    )
  }
}
