package import PadanCore

/// Finds what each paragraph is: headline, body, boilerplate, repeat.
///
/// The words that give boilerplate away are those of all languages with word lists, so the language need
/// not be known yet. Readers that know better (a heading in Markdown) have their kinds kept.
package struct StructureAnalyzer {
  /// An analyzer over all languages that have word lists.
  package init() {}

  /// The document with its paragraphs' kinds; trailing initials `(den/asa)` become a paragraph.
  package func structured(_ document: Document) -> Document {
    let finder = BoilerplateFinder()
    var repeats = RepeatFinder()
    var paragraphs: [Paragraph] = []
    for paragraph in document.paragraphs {
      for part in split(paragraph, of: document.source) {
        var part = part
        if part.kind.isBody {
          let text = document.source.text(in: part.span)
          if let reason = finder.reason(for: text) {
            part.kind = .boilerplate(reason)
          } else if repeats.hasSeen(text) {
            part.kind = .boilerplate(.repeated)
          }
        }
        paragraphs.append(part)
      }
    }
    markHeadline(&paragraphs, of: document.source)
    return Document(source: document.source, paragraphs: paragraphs)
  }

  /// Parts a paragraph that ends in a reporter's initials before them.
  private func split(_ paragraph: Paragraph, of source: SourceText) -> [Paragraph] {
    guard paragraph.kind.isBody,
      let initials = InitialsFinder().trailingInitials(in: paragraph.span, of: source)
    else { return [paragraph] }
    let body = source.trimmingWhiteSpace(TextSpan(paragraph.span.start, initials.start))
    let tail = Paragraph(span: initials, kind: .boilerplate(.initials))
    return body.isEmpty ? [tail] : [Paragraph(span: body), tail]
  }

  /// The first paragraph is the title where it is short, ends in no full stop, and an article follows.
  private func markHeadline(_ paragraphs: inout [Paragraph], of source: SourceText) {
    guard let first = paragraphs.first, first.kind.isBody, first.span.count <= 200,
      paragraphs.dropFirst().contains(where: \.kind.isBody)
    else { return }
    let text = source.text(in: first.span)
    guard !text.contains("\n"), text.split(separator: " ").count <= 24,
      let last = text.last(where: { !$0.isClosingMark }), !".,;:…".contains(last)
    else { return }
    paragraphs[0].kind = .headline
  }
}

extension Character {
  /// Quotes and brackets that may close, straight quotes too.
  var isClosingMark: Bool { "\"')]}”’»›".contains(self) }
}
