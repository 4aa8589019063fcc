package import PadanCore

extension DocumentSegmenter {
  /// The sentences of all paragraphs, by a user's rules instead of Padan's.
  ///
  /// - Parameters:
  ///   - document: what a reader returned.
  ///   - language: the language if the user told it, with its region; identified from the start of the text otherwise.
  ///   - rules: rules that `SRXRuleCheck` has passed.
  ///   - limit: how long the rules may take, in wall-clock time; it grows with the text if `nil`.
  /// - Returns: the sentences, and whether any rule breaks texts in the language.
  /// - Throws: `PadanError` with code `timedOut`, `tooLarge` or `system`.
  package func segment(
    _ document: Document, language: LanguageTag?, rules: SegmentationRuleSet, limit: Duration?
  ) throws -> (document: SegmentedDocument, isRuled: Bool) {
    let language = try language ?? LanguageIdentifier().language(of: document.source)
    let limit = limit ?? SRXSegmenter.standardLimit(forBytes: document.source.bytes.count)
    let segmenter = try SRXSegmenter(rules, language: language, limit: limit)
    let segmented = SegmentedDocument(
      document: document, language: language, sentences: try segmenter.sentences(of: document))
    return (segmented, !segmenter.isIdle)
  }
}
