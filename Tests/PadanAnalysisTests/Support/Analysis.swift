import PadanCore

@testable import PadanAnalysis

/// A document of plain paragraphs, parted by blank lines.
func document(_ text: String) -> Document {
  let source = SourceText(text)
  var paragraphs: [Paragraph] = []
  var start = 0
  for block in text.split(separator: "\n\n", omittingEmptySubsequences: false) {
    let end = start + block.utf8.count
    let span = source.trimmingWhiteSpace(TextSpan(start, end))
    if !span.isEmpty { paragraphs.append(Paragraph(span: span)) }
    start = end + 2
  }
  return Document(source: source, paragraphs: paragraphs)
}

/// The tokens of a text, each as it stands there.
func tokens(_ text: String) throws -> [(text: String, kind: Token.Kind)] {
  let source = SourceText(text)
  return try Tokenizer().tokens(of: source).map { (source.text(in: $0.span), $0.kind) }
}
