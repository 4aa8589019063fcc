internal import Padan

/// A text that came as paragraphs of sentences, joined into one buffer.
struct PresegmentedText {
  let document: Document
  /// The sentences that hold more than white space.
  let sentences: [TextSpan]
  /// For each of them, its index among all sentences of the request.
  private let indices: [Int]

  init(_ paragraphs: [[String]]) {
    var bytes: [UInt8] = []
    var blocks: [TextSpan] = []
    var raw: [TextSpan] = []
    for paragraph in paragraphs {
      let blockStart = bytes.count
      for sentence in paragraph {
        let start = bytes.count
        bytes += Array(sentence.utf8)
        raw.append(TextSpan(start, bytes.count))
        bytes.append(0x20)
      }
      blocks.append(TextSpan(blockStart, bytes.count))
      bytes += [0x0A, 0x0A]
    }
    let source = SourceText(String(decoding: bytes, as: UTF8.self), name: "paragraphs")
    document = Document(
      source: source,
      paragraphs: blocks.map(source.trimmingWhiteSpace).filter { !$0.isEmpty }
        .map { Paragraph(span: $0) })
    let kept = raw.map(source.trimmingWhiteSpace).enumerated().filter { !$0.element.isEmpty }
    sentences = kept.map(\.element)
    indices = kept.map(\.offset)
  }

  /// The summary with its sentences numbered as in the request.
  func renumbered(_ summary: Summary) -> Summary {
    Summary(
      language: summary.language,
      sentences: summary.sentences.map {
        RankedSentence(index: indices[$0.index], span: $0.span, text: $0.text, score: $0.score)
      })
  }
}
