internal import PadanCore
internal import PadanInterchange

/// Reads gold that an editor writes by hand: one sentence a line, a blank line between paragraphs.
///
/// The file is one text: the sentences of a paragraph are joined by a space, paragraphs by a blank line. The ends of
/// paragraphs are ignored, since nobody needs to find them.
struct PlainGoldReader {
  /// The gold text of a decoded file.
  ///
  /// - Throws: `PadanError` with code `empty` where there is no sentence.
  func text(of source: SourceText) throws -> GoldText {
    var text = ""
    var boundaries: [Int] = []
    var paragraphEnds: Set<Int> = []
    var lines: [Int] = []
    var isNewParagraph = false
    for (index, span) in LineScanner(source: source).lines.enumerated() {
      let sentence = SourceText(source.text(in: span))
      let count = NonSpaceCounter(sentence).total
      guard count > 0 else {
        isNewParagraph = true
        continue
      }
      let start = boundaries.last ?? 0
      if isNewParagraph, start > 0 { paragraphEnds.insert(start) }
      text += start == 0 ? "" : isNewParagraph ? "\n\n" : " "
      text += sentence.text(in: sentence.span)
      boundaries.append(start + count)
      lines.append(index + 1)
      isNewParagraph = false
    }
    guard !lines.isEmpty else {
      throw PadanError(
        .empty, "the file is empty", at: SourceLocation(file: source.name),
        advice: "write one sentence a line, with a blank line between paragraphs")
    }
    return GoldText(
      text, boundaries: boundaries, ignored: paragraphEnds, file: source.name, lines: lines)
  }
}
