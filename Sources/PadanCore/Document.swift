/// Why a paragraph is not part of the article.
public enum BoilerplateReason: String, Hashable, Sendable, Codable, CaseIterable {
  /// A link to other articles: "Baca juga:", "Read also:".
  case link
  /// An invitation to click, follow or subscribe: "Klik", "Ikuti".
  case invitation
  /// Editor, reporter, source: "Editor:", "Sumber:".
  case credit
  /// A reporter's initials: "(den/asa)".
  case initials
  /// "COPYRIGHT © …", "Hak cipta …".
  case copyright
  /// A photo's credit or a caption line: "Foto:", "Photo:".
  case photo
  /// A paragraph that stood before, exactly or nearly.
  case repeated
}

/// What a paragraph is in its article.
public enum ParagraphKind: Hashable, Sendable {
  /// The article's title or a heading inside it.
  case headline
  /// The article itself.
  case body
  /// Not part of the article; kept with its span, left out of summaries.
  case boilerplate(BoilerplateReason)

  /// Whether the paragraph is `body`.
  public var isBody: Bool { self == .body }
}

/// A paragraph: a span of the document's text without the white space around it.
public struct Paragraph: Hashable, Sendable {
  /// Where the paragraph stands.
  public let span: TextSpan
  /// What it is.
  public var kind: ParagraphKind

  /// Makes a paragraph.
  public init(span: TextSpan, kind: ParagraphKind = .body) {
    self.span = span
    self.kind = kind
  }
}

/// A text cut into paragraphs: what a reader of a file format returns.
public struct Document: Hashable, Sendable {
  /// The text.
  public let source: SourceText
  /// The paragraphs in order; they do not overlap and hold every character that is not white space or markup.
  public var paragraphs: [Paragraph]

  /// Makes a document.
  public init(source: SourceText, paragraphs: [Paragraph]) {
    self.source = source
    self.paragraphs = paragraphs
  }
}
