/// A sentence of a summary.
public struct RankedSentence: Hashable, Sendable {
  /// Index among all sentences of the document.
  public let index: Int
  /// What is shown of the sentence.
  public let span: TextSpan
  /// The text of `span`, with line breaks inside it made spaces.
  public let text: String
  /// The ranker's score; comparable within one document only.
  public let score: Double

  /// Makes a ranked sentence.
  public init(index: Int, span: TextSpan, text: String, score: Double) {
    self.index = index
    self.span = span
    self.text = text
    self.score = score
  }
}

/// An extractive summary: sentences of the document, in the document's order.
public struct Summary: Hashable, Sendable {
  /// The language of the document.
  public let language: LanguageTag
  /// The sentences.
  public let sentences: [RankedSentence]

  /// Makes a summary.
  public init(language: LanguageTag, sentences: [RankedSentence]) {
    self.language = language
    self.sentences = sentences
  }
}
