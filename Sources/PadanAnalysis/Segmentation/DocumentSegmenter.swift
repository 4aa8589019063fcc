package import PadanCore

/// From a document to its sentences alone, without tokens, structure and names.
package struct DocumentSegmenter {
  private let options: SegmentationOptions

  /// A segmenter with options.
  package init(options: SegmentationOptions = SegmentationOptions()) { self.options = options }

  /// The sentences of all paragraphs.
  ///
  /// - Parameters:
  ///   - document: what a reader returned.
  ///   - language: the language if the user told it; identified from the start of the text otherwise.
  /// - Throws: `PadanError` with code `system` where ICU fails.
  package func segment(
    _ document: Document, language: LanguageTag? = nil
  ) throws -> SegmentedDocument {
    let language = try language?.primary ?? LanguageIdentifier().language(of: document.source)
    let segmenter = SentenceSegmenter(language: language, options: options)
    return SegmentedDocument(
      document: document, language: language,
      sentences: try segmenter.sentences(
        in: document.paragraphs.map(\.span), of: document.source))
  }
}
