package import PadanCore

/// Cuts paragraphs into sentences: ICU says where one may end, exceptions say where it does not.
///
/// Source: UAX #29 sentence boundaries (ICU root rules) with tailoring as §6.2 allows.
package struct SentenceSegmenter {
  private let profile: LanguageProfile
  private let exceptions: [any BoundaryException]

  /// A segmenter for a language; an undetermined one gets the exceptions of all.
  package init(language: LanguageTag) {
    profile = LanguageProfile.of(language)
    exceptions = [
      LineBreakException(), AddressException(), LowerCaseException(), AbbreviationException(),
      InitialException(),
      ListLabelException(),
    ]
  }

  /// The sentences of a paragraph, in order, without the white space around them.
  ///
  /// - Throws: `PadanError` with code `system` where ICU fails.
  package func sentences(in paragraph: TextSpan, of source: SourceText) throws -> [TextSpan] {
    let iterator = try BreakIterator(.sentence, language: profile.language)
    return try sentences(in: paragraph, of: source, with: iterator)
  }

  /// The same with an iterator that is used for many paragraphs.
  func sentences(
    in paragraph: TextSpan, of source: SourceText, with iterator: BreakIterator
  ) throws -> [TextSpan] {
    var sentences: [TextSpan] = []
    try source.bytes.withUnsafeBufferPointer { bytes in
      var start = paragraph.start
      let slice = UnsafeBufferPointer(rebasing: bytes[paragraph.range])
      try iterator.forEachBoundary(in: slice) { offset, _ in
        let boundary = paragraph.start + offset
        if boundary < paragraph.end {
          let context = BoundaryContext(
            bytes: bytes, sentenceStart: start, boundary: boundary, paragraph: paragraph)
          if exceptions.contains(where: { $0.joins(context, profile) }) { return }
        }
        let span = bytes.trimmingWhiteSpace(start..<boundary)
        if !span.isEmpty { sentences.append(span) }
        start = boundary
      }
    }
    return sentences
  }
}
