/// A document with its language, sentences and tokens over the document's one buffer.
public struct AnalyzedDocument: Hashable, Sendable {
  /// The document; its paragraphs have their final kinds.
  public let document: Document
  /// The language identified or told.
  public let language: LanguageTag
  /// All sentences in order, those of boilerplate too.
  public let segments: [Segment]
  /// All tokens in order.
  public let tokens: [Token]

  /// For each token, whether it is part of a name.
  public let isName: [Bool]

  /// Makes an analyzed document; without `isName`, no token is part of a name.
  public init(
    document: Document, language: LanguageTag, segments: [Segment], tokens: [Token],
    isName: [Bool]? = nil
  ) {
    self.document = document
    self.language = language
    self.segments = segments
    self.tokens = tokens
    self.isName = isName ?? [Bool](repeating: false, count: tokens.count)
  }

  /// The text of a span.
  public func text(in span: TextSpan) -> String { document.source.text(in: span) }

  /// The text of a span with each run of white space that holds a line break made one space.
  public func runningText(in span: TextSpan) -> String { document.source.runningText(in: span) }

  /// The kind of the paragraph that a segment stands in.
  public func kind(of segment: Segment) -> ParagraphKind {
    document.paragraphs[segment.paragraph].kind
  }

  /// Indices of the segments that belong to the article's body, in order.
  public var bodySegments: [Int] {
    segments.indices.filter { kind(of: segments[$0]).isBody }
  }

  /// Indices of the segments of headline and body, in order.
  public var articleSegments: [Int] {
    segments.indices.filter {
      kind(of: segments[$0]).isBody || kind(of: segments[$0]) == .headline
    }
  }

  /// The tokens of a segment that are part of its shown text.
  public func shownTokens(of segment: Segment) -> Range<Int> {
    var first = segment.tokens.lowerBound
    while first < segment.tokens.upperBound, tokens[first].span.start < segment.shown.start {
      first += 1
    }
    return first..<segment.tokens.upperBound
  }
}
