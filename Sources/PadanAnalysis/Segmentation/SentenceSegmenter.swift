package import PadanCore

/// Cuts paragraphs into sentences: UAX #29 says where one may end, rules say where it does and where it does not.
///
/// ICU's sentence break over UTF-8 decides; where the text is plain its answer is known without asking. Joins are
/// reasons to go on, splits are reasons to end; a join outweighs a split.
///
/// Source: UAX #29 sentence boundaries (ICU root rules) with tailoring as §6.2 allows.
package struct SentenceSegmenter: Sendable {
  private let lexicon: SegmentationLexicon
  private let options: SegmentationOptions

  /// A segmenter for a language; an undetermined one gets the abbreviations of all.
  package init(
    language: LanguageTag, options: SegmentationOptions = SegmentationOptions()
  ) {
    lexicon = SegmentationLexicon.of(language)
    self.options = options
  }

  /// The sentences of a paragraph, in order, without the white space around them.
  ///
  /// - Throws: `PadanError` with code `system` where ICU fails.
  package func sentences(in paragraph: TextSpan, of source: SourceText) throws -> [TextSpan] {
    try sentences(in: [paragraph], of: source)
  }

  /// The sentences of several paragraphs, in order.
  ///
  /// - Throws: `PadanError` with code `system` where ICU fails.
  package func sentences(in paragraphs: [TextSpan], of source: SourceText) throws -> [TextSpan] {
    let iterator = SentenceIterator()
    var sentences: [TextSpan] = []
    try source.bytes.withUnsafeBufferPointer { bytes in
      for paragraph in paragraphs {
        let trimmed = bytes.trimmingWhiteSpace(paragraph.range)
        try append(to: &sentences, in: trimmed, of: bytes) {
          PlainFirstAuthority(start: $0.start, iterator: iterator)
        }
      }
    }
    return sentences
  }

  /// Appends the sentences of a paragraph that has no white space around it. `authority` makes an authority for the
  /// paragraph, or for each of its items where it is a list.
  func append<Authority: BoundaryAuthority>(
    to sentences: inout [TextSpan], in paragraph: TextSpan, of bytes: UnsafeBufferPointer<UInt8>,
    authority: (TextSpan) throws -> Authority
  ) throws {
    guard !paragraph.isEmpty else { return }
    try ClassifiedText.with(bytes, end: paragraph.end) { text in
      if options.lineBreaks == .sentence {
        return sentences.append(contentsOf: text.lines(from: paragraph.start))
      }
      guard let items = InlineListFinder(text: text).items(of: paragraph) else {
        return try append(
          to: &sentences, in: paragraph, of: text, authority: authority(paragraph))
      }
      for item in items {
        try append(
          to: &sentences, in: item, of: text.ending(at: item.end), authority: authority(item))
      }
    }
  }

  private func append(
    to sentences: inout [TextSpan], in paragraph: TextSpan, of text: ClassifiedText,
    authority: some BoundaryAuthority
  ) throws {
    let rules = BoundaryRules(options: options, paragraph: paragraph, of: text)
    var scanner = BoundaryScanner(text, from: paragraph.start, authority: authority)
    var start = paragraph.start
    while let candidate = try scanner.next() {
      let context = BoundaryContext(candidate, in: text, sentenceStart: start, lexicon: lexicon)
      guard candidate.isBoundary || rules.splits(context), !rules.joins(context) else { continue }
      sentences.append(TextSpan(start, candidate.leftEnd))
      start = candidate.rightStart
    }
    sentences.append(TextSpan(start, paragraph.end))
  }
}
