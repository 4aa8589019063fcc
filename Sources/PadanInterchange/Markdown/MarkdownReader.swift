internal import CCMarkGFM
package import PadanCore

/// Reads Markdown: headings are headlines, paragraphs, list items and table cells are body, markup is dropped.
///
/// Parsed by cmark-gfm (CommonMark 0.29 with GitHub's tables, strike-through, task lists and footnotes). The
/// document's text is the text without markup; a link or emphasis leaves its words. Code blocks, raw HTML
/// and a YAML front matter are no article and left out.
package struct MarkdownReader: Sendable {
  /// The most bytes of one Markdown text; nested markup beyond it can make any parser slow.
  package static let limit = 4 << 20

  /// GitHub's extensions, registered once for the process.
  private static let isRegistered: Bool = {
    padan_cmark_register()
    return true
  }()

  /// A reader.
  package init() {}

  /// The document of a Markdown text.
  ///
  /// - Throws: `PadanError` with code `tooLarge` or `system`.
  package func document(of source: SourceText) throws -> Document {
    guard source.bytes.count <= Self.limit else {
      throw PadanError(
        .tooLarge, "the Markdown is over the limit of \(Self.limit >> 20) MiB",
        at: SourceLocation(file: source.name), advice: "split it, or save it as plain text (.txt)")
    }
    _ = Self.isRegistered
    let start = FrontMatter.end(in: source.bytes)
    let root = source.bytes.withUnsafeBufferPointer { bytes in
      UnsafeBufferPointer(rebasing: bytes[start...]).withMemoryRebound(to: CChar.self) {
        padan_cmark_parse($0.baseAddress, $0.count)
      }
    }
    guard let root, let iterator = cmark_iter_new(root) else {
      throw PadanError(.system, "out of memory", at: SourceLocation(file: source.name))
    }
    defer {
      cmark_iter_free(iterator)
      cmark_node_free(root)
    }
    return collect(iterator, name: source.name)
  }

  private func collect(_ iterator: OpaquePointer, name: String) -> Document {
    var text = ""
    var blocks: [(start: Int, end: Int, kind: ParagraphKind)] = []
    var start = 0
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { break }
      guard let node = cmark_iter_get_node(iterator) else { continue }
      let isEntering = event == CMARK_EVENT_ENTER
      let type = cmark_node_get_type(node)
      switch type {
      case _ where padan_cmark_is_table_cell(node), CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING:
        if isEntering {
          start = text.utf8.count
        } else if text.utf8.count > start {
          blocks.append((start, text.utf8.count, type == CMARK_NODE_HEADING ? .headline : .body))
          text += "\n\n"
        }
      case CMARK_NODE_TEXT, CMARK_NODE_CODE:
        if isEntering, let literal = cmark_node_get_literal(node) {
          text += String(cString: literal)
        }
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK:
        text += isEntering ? " " : ""
      case CMARK_NODE_HTML_INLINE:
        if isEntering, let tag = cmark_node_get_literal(node),
          String(cString: tag).lowercased().hasPrefix("<br")
        {
          text += " "
        }
      default:
        break
      }
    }
    let source = SourceText(text, name: name)
    return Document(
      source: source,
      paragraphs: blocks.compactMap { block in
        let span = source.trimmingWhiteSpace(TextSpan(block.start, block.end))
        return span.isEmpty ? nil : Paragraph(span: span, kind: block.kind)
      })
  }
}
