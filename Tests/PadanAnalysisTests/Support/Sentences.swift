import PadanCore

@testable import PadanAnalysis

/// The sentences that Padan finds in a paragraph.
func sentences(of source: SourceText, in language: LanguageTag) throws -> [String] {
  try SentenceSegmenter(language: language).sentences(in: source.span, of: source)
    .map(source.text(in:))
}

/// Runs `body` with what stands around the mark `‖` of a paragraph that is one sentence so far.
func withBoundary<Result>(in marked: String, _ body: (BoundaryContext) -> Result) -> Result {
  let text = MarkedText(marked)
  return text.source.bytes.withUnsafeBufferPointer { bytes in
    body(
      BoundaryContext(
        bytes: bytes, sentenceStart: 0, boundary: text.marks.first ?? bytes.count,
        paragraph: text.source.span))
  }
}

/// Whether an exception joins what stands around the mark `‖`.
func joins(
  _ exception: some BoundaryException, _ marked: String, in language: LanguageTag
) -> Bool {
  withBoundary(in: marked) { exception.joins($0, LanguageProfile.of(language)) }
}
