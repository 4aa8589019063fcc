package import Padan

/// Sentences with their offsets in UTF-8 bytes.
package struct SegmentResult: Sendable, Encodable, Hashable {
  /// A sentence.
  package struct Sentence: Sendable, Encodable, Hashable {
    /// Offset of its first byte.
    package let start: Int
    /// Offset behind its last byte.
    package let end: Int
    /// Its text.
    package let text: String
  }

  /// The language told or identified.
  package let language: LanguageTag
  /// The sentences in order.
  package let sentences: [Sentence]

  /// The sentences of a document.
  package init(_ document: SegmentedDocument) {
    language = document.language
    sentences = document.sentences.map {
      Sentence(start: $0.start, end: $0.end, text: document.text(in: $0))
    }
  }
}
