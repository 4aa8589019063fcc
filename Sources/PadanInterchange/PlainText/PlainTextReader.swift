package import PadanCore

/// Reads plain text: paragraphs from blank lines, or from lines where a page has one paragraph a line.
package struct PlainTextReader: Sendable {
  /// A reader.
  package init() {}

  /// The document of a text.
  package func document(of source: SourceText) -> Document {
    let blocks = LineScanner(source: source).lines.split { $0.isEmpty }
    let paragraphs = blocks.flatMap { block -> [Paragraph] in
      if LineWrapping(lines: Array(block), source: source).isWrapped,
        let first = block.first, let last = block.last
      {
        return [Paragraph(span: TextSpan(first.start, last.end))]
      }
      return block.map { Paragraph(span: $0) }
    }
    return Document(source: source, paragraphs: paragraphs)
  }
}
