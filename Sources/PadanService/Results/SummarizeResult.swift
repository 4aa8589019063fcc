package import Padan

/// A summary.
package struct SummarizeResult: Sendable, Encodable, Hashable {
  /// A sentence of the summary.
  package struct Sentence: Sendable, Encodable, Hashable {
    /// Its index among all sentences of the input.
    package let index: Int
    /// Offset of its first byte in `text`; absent where the request gave `paragraphs`.
    package let start: Int?
    /// Offset behind its last byte.
    package let end: Int?
    /// Its text.
    package let text: String
    /// The ranker's score.
    package let score: Double
  }

  /// The sentences.
  package struct Body: Sendable, Encodable, Hashable {
    /// In the document's order.
    package let sentences: [Sentence]
  }

  /// The language told or identified.
  package let language: LanguageTag
  /// The summary.
  package let summary: Body

  /// A summary; its offsets are left out where the caller has no text to apply them to.
  package init(_ summary: Summary, offsets: Offsets) {
    language = summary.language
    self.summary = Body(
      sentences: summary.sentences.map {
        Sentence(
          index: $0.index, start: offsets == .included ? $0.span.start : nil,
          end: offsets == .included ? $0.span.end : nil, text: $0.text, score: $0.score)
      })
  }

  /// Whether offsets are written.
  package enum Offsets: Sendable {
    /// Into the request's `text`.
    case included
    /// The request had `paragraphs`.
    case omitted
  }
}
