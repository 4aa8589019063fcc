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
    /// Its tokens; absent where they are not asked for.
    package let tokens: [Token]?
  }

  /// A token.
  package struct Token: Sendable, Encodable, Hashable {
    /// Offset of its first byte.
    package let start: Int
    /// Offset behind its last byte.
    package let end: Int
    /// What it is: `word`, `number` and so on.
    package let kind: String
    /// Its text.
    package let text: String

    /// A token of a document.
    package init(_ token: Padan.Token, in document: AnalyzedDocument) {
      start = token.span.start
      end = token.span.end
      kind = token.kind.name
      text = document.text(in: token.span)
    }
  }

  /// The language told or identified.
  package let language: LanguageTag
  /// The sentences in order.
  package let sentences: [Sentence]

  /// The sentences of a document.
  package init(_ document: SegmentedDocument) {
    language = document.language
    sentences = document.sentences.map {
      Sentence(start: $0.start, end: $0.end, text: document.text(in: $0), tokens: nil)
    }
  }

  /// The sentences of a document with their tokens.
  package init(withTokensOf document: AnalyzedDocument) {
    language = document.language
    sentences = document.segments.map { segment in
      Sentence(
        start: segment.span.start, end: segment.span.end, text: document.text(in: segment.span),
        tokens: document.tokens[segment.tokens].map { Token($0, in: document) })
    }
  }
}
