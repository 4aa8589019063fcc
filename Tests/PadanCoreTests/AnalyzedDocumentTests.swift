import Testing

@testable import PadanCore

@Suite("AnalyzedDocument") struct AnalyzedDocumentTests {
  /// Four paragraphs of one word and one sentence each, of different kinds.
  private let document: AnalyzedDocument = {
    let kinds: [ParagraphKind] = [.headline, .body, .boilerplate(.link), .body]
    let spans = kinds.indices.map { TextSpan($0 * 3, $0 * 3 + 2) }
    return AnalyzedDocument(
      document: Document(
        source: SourceText("aa bb cc dd"),
        paragraphs: zip(spans, kinds).map { Paragraph(span: $0, kind: $1) }),
      language: .indonesian,
      segments: spans.enumerated().map {
        Segment(span: $1, shown: $1, paragraph: $0, tokens: $0..<($0 + 1))
      },
      tokens: spans.map { Token(span: $0, kind: .word) })
  }()

  @Test("a segment has the kind of its paragraph")
  func kinds() {
    #expect(
      document.segments.map(document.kind) == [.headline, .body, .boilerplate(.link), .body])
  }

  @Test("the body leaves out headlines and boilerplate; the article keeps headlines")
  func bodyAndArticle() {
    #expect(document.bodySegments == [1, 3])
    #expect(document.articleSegments == [0, 1, 3])
  }

  @Test("without names told, no token is part of one")
  func names() {
    #expect(document.isName == [false, false, false, false])
  }

  @Test("text is sliced by spans")
  func text() {
    #expect(document.text(in: TextSpan(3, 8)) == "bb cc")
  }

  @Test(
    "running text has one space for each run of white space with a line break in it",
    arguments: [
      ("satu dua", "satu dua"), ("satu  dua", "satu  dua"), ("satu\ndua", "satu dua"),
      ("satu \n  dua", "satu dua"), ("satu\r\ndua", "satu dua"), ("satu\n\n\ndua", "satu dua"),
      ("satu\u{2028}dua", "satu dua"), ("satu\n \t\ndua\rtiga", "satu dua tiga"),
      ("a  b\nc", "a  b c"), ("", ""),
    ])
  func runningText(text: String, expected: String) {
    let source = SourceText(text)
    let document = AnalyzedDocument(
      document: Document(source: source, paragraphs: []), language: .english, segments: [],
      tokens: [])
    #expect(document.runningText(in: source.span) == expected)
  }

  @Test("tokens of the dateline are not shown")
  func shownTokens() {
    let source = SourceText("Jakarta--Harga naik")
    let spans = [TextSpan(0, 7), TextSpan(7, 9), TextSpan(9, 14), TextSpan(15, 19)]
    let segment = Segment(
      span: source.span, shown: TextSpan(9, 19), paragraph: 0, tokens: 0..<4)
    let document = AnalyzedDocument(
      document: Document(source: source, paragraphs: [Paragraph(span: source.span)]),
      language: .indonesian, segments: [segment],
      tokens: spans.map { Token(span: $0, kind: .word) })
    #expect(document.shownTokens(of: segment) == 2..<4)
  }

  @Test("all tokens of a sentence without a dateline are shown, also of an empty one")
  func allTokensShown() {
    for segment in document.segments {
      #expect(document.shownTokens(of: segment) == segment.tokens)
    }
    let empty = Segment(
      span: TextSpan(11, 11), shown: TextSpan(11, 11), paragraph: 3, tokens: 4..<4)
    #expect(document.shownTokens(of: empty).isEmpty)
  }
}
