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
      return joinedWhereSentencesGoOn(Array(block), of: source)
    }
    return Document(source: source, paragraphs: paragraphs)
  }

  /// The lines as paragraphs; one that begins in lower case goes on with the line before it.
  private func joinedWhereSentencesGoOn(_ lines: [TextSpan], of source: SourceText) -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    for line in lines {
      if let last = paragraphs.last, source.text(in: line).first?.isLowercase == true,
        source.bytes[last.span.end - 1] != UInt8(ascii: ".")
      {
        paragraphs[paragraphs.count - 1] = Paragraph(span: TextSpan(last.span.start, line.end))
      } else {
        paragraphs.append(Paragraph(span: line))
      }
    }
    return paragraphs
  }
}
