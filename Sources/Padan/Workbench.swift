internal import PadanAnalysis
internal import PadanInterchange
internal import PadanTerminology
internal import PadanTransfer

/// The whole of Padan on one screen: from a file to its summary and skeleton.
///
/// A workbench is immutable and may be shared between threads. Every method takes what the one before it
/// returned, so that any part can be used alone:
///
///     let workbench = try Workbench(glossaries: ["glossaries"])
///     let article = try workbench.read("article.txt").document
///     let report = try workbench.report(on: article)
///     print(report.skeletons.map(\.text))
public struct Workbench: Sendable {
  /// The glossary in use.
  public let glossary: Glossary
  /// What was wrong with the glossaries' rows; the rows are left out.
  public let glossaryFindings: [Finding]
  private let indices: TermIndexCache

  /// Loads glossaries: files, or folders of `.csv` files.
  ///
  /// - Throws: `PadanError` where one cannot be read.
  public init(glossaries paths: [String] = []) throws {
    let loaded = try GlossaryReader().read(paths)
    glossary = loaded.glossary
    glossaryFindings = loaded.findings
    indices = TermIndexCache(glossary: loaded.glossary)
  }

  /// Bytes → text → paragraphs. `-` is standard input.
  ///
  /// - Throws: `PadanError` where the file cannot be read, is no text, or is empty.
  public func read(
    _ path: String, options: SegmentationOptions = SegmentationOptions()
  ) throws -> (document: Document, findings: [Finding]) {
    let result = try DocumentReader(options: options).read(path)
    return (result.document, result.findings)
  }

  /// A text that is already in memory → paragraphs.
  ///
  /// - Throws: `PadanError` where the format that its name tells refuses it.
  public func document(
    of source: SourceText, options: SegmentationOptions = SegmentationOptions()
  ) throws -> Document {
    try DocumentReader(options: options).document(of: source)
  }

  /// Paragraphs → their kinds, the language, sentences, tokens.
  ///
  /// - Throws: `PadanError` with code `system` where ICU fails.
  public func analyze(
    _ document: Document, language: LanguageTag? = nil, sentences: [TextSpan]? = nil,
    options: SegmentationOptions = SegmentationOptions()
  ) throws -> AnalyzedDocument {
    try Analyzer().analyze(
      document, language: language, sentences: sentences, options: options)
  }

  /// Paragraphs → the language and the sentences alone: far faster than `analyze`, and the same sentences.
  ///
  /// - Throws: `PadanError` with code `system` where ICU fails.
  public func sentences(
    of document: Document, language: LanguageTag? = nil,
    options: SegmentationOptions = SegmentationOptions()
  ) throws -> SegmentedDocument {
    try DocumentSegmenter(options: options).segment(document, language: language)
  }

  /// Tokens → the glossary's terms among them.
  ///
  /// - Throws: `PadanError` with code `unknownLanguage` or `system`.
  public func terms(in document: AnalyzedDocument, to target: LanguageTag? = nil) throws
    -> [TermHit]
  {
    let direction = try direction(of: document, to: target)
    return TermMatcher(try indices.index(for: direction)).hits(in: document)
  }

  /// Sentences → those that say most, in the document's order.
  public func summary(
    of document: AnalyzedDocument, ranker: RankerName = .standard, limit: SelectionLimit = .standard
  ) -> Summary {
    Summarizer(ranker: ranker, limit: limit).summary(of: document)
  }

  /// Sentences and terms → the frame of each sentence in the other language; indices out of range are passed over.
  ///
  /// - Throws: `PadanError` with code `unknownLanguage` or `tooLarge`.
  public func skeletons(
    of segments: [Int], in document: AnalyzedDocument, hits: [TermHit],
    to target: LanguageTag? = nil
  ) throws -> [Skeleton] {
    guard segments.count <= ReportOptions.mostSentences else {
      throw PadanError(
        .tooLarge, "skeletons of \(segments.count) sentences are asked for at once",
        at: SourceLocation(file: document.document.source.name),
        advice: "split the text into parts of up to \(ReportOptions.mostSentences) sentences")
    }
    let builder = SkeletonBuilder(
      document: document, hits: hits, direction: try direction(of: document, to: target))
    return segments.filter(document.segments.indices.contains)
      .map { builder.skeleton(of: document.segments[$0]) }
  }

  /// The main job: the summary of an article, its skeleton, and the terms and figures used.
  ///
  /// - Throws: `PadanError` with code `unknownLanguage` or `system`.
  public func report(on document: Document, options: ReportOptions = ReportOptions()) throws
    -> Report
  {
    let analyzed = try analyze(document, language: options.from)
    let hits = try terms(in: analyzed, to: options.to)
    let summary = summary(of: analyzed, ranker: options.ranker, limit: options.limit)
    let skeletons = try skeletons(
      of: summary.sentences.map(\.index), in: analyzed, hits: hits, to: options.to)
    return Report(document: analyzed, summary: summary, skeletons: skeletons, hits: hits)
  }

  /// The same for every sentence of the article: headline and body, boilerplate left out.
  ///
  /// - Throws: `PadanError` with code `unknownLanguage` or `system`.
  public func wholeReport(
    on document: Document, options: ReportOptions = ReportOptions()
  ) throws -> Report {
    let analyzed = try analyze(document, language: options.from)
    let segments = analyzed.articleSegments
    let hits = try terms(in: analyzed, to: options.to)
    let skeletons = try skeletons(of: segments, in: analyzed, hits: hits, to: options.to)
    let sentences = segments.map { index in
      let span = analyzed.segments[index].shown
      return RankedSentence(
        index: index, span: span, text: analyzed.runningText(in: span), score: 0)
    }
    return Report(
      document: analyzed, summary: Summary(language: analyzed.language, sentences: sentences),
      skeletons: skeletons, hits: hits)
  }

  /// What the glossary says of a term, found as in a text, in either language.
  ///
  /// - Throws: `PadanError` with code `system` where ICU fails.
  public func lookUp(_ term: String) throws -> Lookup {
    let source = SourceText(term)
    let term = source.text(in: source.trimmingWhiteSpace(source.span))
    let hits = try LanguageTag.supported.flatMap { language in
      try terms(in: analyze(document(of: SourceText(term)), language: language))
    }
    return Lookup(term: term, hits: hits, glossary: glossary)
  }

  private func direction(of document: AnalyzedDocument, to target: LanguageTag?) throws -> Direction
  {
    guard let other = document.language.counterpart else {
      throw PadanError(
        .unknownLanguage,
        document.language == .undetermined
          ? "the text is neither clearly Indonesian nor clearly English"
          : "\"\(document.language)\" is not one of the languages: id, en",
        at: SourceLocation(file: document.document.source.name),
        advice: "say what it is: --from id or --from en")
    }
    guard target?.primary ?? other == other else {
      throw PadanError(
        .unknownLanguage, "cannot go from \"\(document.language)\" to \"\(target ?? other)\"",
        at: SourceLocation(file: document.document.source.name),
        advice: "the languages are id and en, in either direction")
    }
    return Direction(from: document.language, to: other)
  }
}
