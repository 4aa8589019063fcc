import PadanCore

@testable import PadanAnalysis

/// The sentences that Padan finds in a paragraph.
func sentences(
  of source: SourceText, in language: LanguageTag,
  options: SegmentationOptions = SegmentationOptions()
) throws -> [String] {
  try SentenceSegmenter(language: language, options: options)
    .sentences(in: source.span, of: source).map(source.text(in:))
}

/// Runs `body` with what stands around the mark `‖` of a paragraph that is one sentence so far; `nil` where no
/// sentence may end at the mark.
func withBoundary<Result>(
  in marked: String, language: LanguageTag = .indonesian, _ body: (BoundaryContext) -> Result
) throws -> Result? {
  let text = MarkedText(marked)
  return try text.source.bytes.withUnsafeBufferPointer { bytes in
    try ClassifiedText.with(bytes, end: bytes.count) { classified in
      var scanner = BoundaryScanner(
        classified, from: 0,
        authority: PlainFirstAuthority(start: 0, iterator: SentenceIterator()))
      while let candidate = try scanner.next() {
        guard let mark = text.marks.first,
          (candidate.leftEnd...candidate.rightStart).contains(mark)
        else { continue }
        return body(
          BoundaryContext(
            candidate, in: classified, sentenceStart: 0, lexicon: SegmentationLexicon.of(language)))
      }
      return nil
    }
  }
}

/// Whether a rule joins what stands around the mark `‖`.
func joins(_ rule: some JoinRule, _ marked: String, in language: LanguageTag) throws -> Bool {
  try withBoundary(in: marked, language: language) { rule.joins($0) } ?? false
}

/// Whether a rule parts what stands around the mark `‖`.
func splits(_ rule: some SplitRule, _ marked: String, in language: LanguageTag) throws -> Bool {
  try withBoundary(in: marked, language: language) { rule.splits($0) } ?? false
}
