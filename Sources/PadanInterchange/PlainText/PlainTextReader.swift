package import PadanCore

/// Reads plain text: paragraphs from blank lines, or from lines where a page has one paragraph a line.
package struct PlainTextReader: Sendable {
  /// The longest item of a list that has no marks, in bytes.
  private static let longestItem = 40

  private let lineBreaks: SegmentationOptions.LineBreaks

  /// A reader that takes line breaks for what it is told; left to itself, it looks at the lines.
  package init(lineBreaks: SegmentationOptions.LineBreaks = .automatic) {
    self.lineBreaks = lineBreaks
  }

  /// The document of a text.
  package func document(of source: SourceText) -> Document {
    let blocks = LineScanner(source: source).lines.split { $0.isEmpty }
    let paragraphs = blocks.flatMap { block -> [Paragraph] in
      switch lineBreaks {
      case .paragraph: block.map { Paragraph(span: $0) }
      case .wrapped, .sentence: whole(block)
      case .automatic:
        LineWrapping(lines: Array(block), source: source).isWrapped
          ? whole(block) : joinedWhereSentencesGoOn(Array(block), of: source)
      }
    }
    return Document(source: source, paragraphs: paragraphs)
  }

  /// The lines as one paragraph.
  private func whole(_ lines: ArraySlice<TextSpan>) -> [Paragraph] {
    guard let first = lines.first, let last = lines.last else { return [] }
    return [Paragraph(span: TextSpan(first.start, last.end))]
  }

  /// The lines as paragraphs; one that begins in lower case goes on with the line before it, unless all are short
  /// and the first does too: that is a list.
  private func joinedWhereSentencesGoOn(_ lines: [TextSpan], of source: SourceText) -> [Paragraph] {
    if let first = lines.first, startsInLowerCase(first, of: source),
      lines.allSatisfy({ $0.count <= Self.longestItem })
    {
      return lines.map { Paragraph(span: $0) }
    }
    var paragraphs: [Paragraph] = []
    for line in lines {
      if let last = paragraphs.last, startsInLowerCase(line, of: source),
        source.bytes[last.span.end - 1] != UInt8(ascii: ".")
      {
        paragraphs[paragraphs.count - 1] = Paragraph(span: TextSpan(last.span.start, line.end))
      } else {
        paragraphs.append(Paragraph(span: line))
      }
    }
    return paragraphs
  }

  private func startsInLowerCase(_ line: TextSpan, of source: SourceText) -> Bool {
    guard let first = source.bytes[line.range].first else { return false }
    // Most lines start in ASCII: no text need be made of them.
    if first < 0x80 { return (0x61...0x7A).contains(first) }
    return source.text(in: line).first?.isLowercase == true
  }
}
