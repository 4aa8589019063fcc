/// A document with its language and sentences, and nothing more: what segmentation alone is asked for.
public struct SegmentedDocument: Hashable, Sendable {
  /// The document, its paragraphs as the reader left them.
  public let document: Document
  /// The language told or identified.
  public let language: LanguageTag
  /// The sentences in order, without the white space around them.
  public let sentences: [TextSpan]

  /// Makes a segmented document.
  public init(document: Document, language: LanguageTag, sentences: [TextSpan]) {
    self.document = document
    self.language = language
    self.sentences = sentences
  }

  /// The text of a sentence.
  public func text(in span: TextSpan) -> String { document.source.text(in: span) }
}
