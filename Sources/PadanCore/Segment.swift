/// A sentence of a document, called segment as in XLIFF and SRX.
public struct Segment: Hashable, Sendable {
  /// The whole sentence, without white space around it.
  public let span: TextSpan
  /// What is shown of it: `span` without a dateline at its start.
  public let shown: TextSpan
  /// Index of its paragraph in the document.
  public let paragraph: Int
  /// Indices of its tokens in the analyzed document.
  public let tokens: Range<Int>

  /// Makes a segment.
  public init(span: TextSpan, shown: TextSpan, paragraph: Int, tokens: Range<Int>) {
    self.span = span
    self.shown = shown
    self.paragraph = paragraph
    self.tokens = tokens
  }

  /// The dateline at the start, such as `JAKARTA, KOMPAS.com -`, or `nil`.
  public var dateline: TextSpan? {
    shown.start > span.start ? TextSpan(span.start, shown.start) : nil
  }
}
