package import PadanCore

/// From a document to its kinds, language, sentences, tokens and names.
package struct Analyzer {
  /// An analyzer; cheap to make.
  package init() {}

  /// Analyzes a document.
  ///
  /// - Parameters:
  ///   - document: what a reader returned.
  ///   - language: the language if the user told it; identified otherwise.
  ///   - sentences: the sentences' spans where the caller knows them; found otherwise.
  ///   - options: what counts as one sentence where they are found.
  /// - Throws: `PadanError` with code `system` where ICU fails.
  package func analyze(
    _ document: Document, language: LanguageTag? = nil, sentences: [TextSpan]? = nil,
    options: SegmentationOptions = SegmentationOptions()
  ) throws -> AnalyzedDocument {
    let document = StructureAnalyzer().structured(document)
    let tokens = try Tokenizer().tokens(of: document.source)
    let language =
      language?.primary ?? LanguageIdentifier().language(of: document.source, tokens: tokens)
    let spans =
      try sentences
      ?? SentenceSegmenter(language: language, options: options)
      .sentences(in: document.paragraphs.map(\.span), of: document.source)
    let analyzed = AnalyzedDocument(
      document: document, language: language,
      segments: segments(spans, document: document, tokens: tokens), tokens: tokens)
    return AnalyzedDocument(
      document: document, language: language, segments: analyzed.segments, tokens: tokens,
      isName: NameTokenFinder(language: language).nameTokens(in: analyzed))
  }

  /// Gives each sentence its paragraph, tokens and shown text; all three lists are in order.
  private func segments(
    _ spans: [TextSpan], document: Document, tokens: [Token]
  ) -> [Segment] {
    guard !document.paragraphs.isEmpty else { return [] }
    let datelines = DatelineFinder(source: document.source)
    var paragraph = 0
    var token = 0
    return spans.map { span in
      while paragraph + 1 < document.paragraphs.count,
        document.paragraphs[paragraph + 1].span.start <= span.start
      {
        paragraph += 1
      }
      while token < tokens.count, tokens[token].span.start < span.start { token += 1 }
      let first = token
      while token < tokens.count, tokens[token].span.start < span.end { token += 1 }
      let opensParagraph = document.paragraphs[paragraph].span.start == span.start
      let shown =
        opensParagraph
        ? datelines.textStart(of: span, tokens: tokens[first..<token]) ?? span.start : span.start
      return Segment(
        span: span, shown: TextSpan(shown, span.end), paragraph: paragraph, tokens: first..<token)
    }
  }
}
