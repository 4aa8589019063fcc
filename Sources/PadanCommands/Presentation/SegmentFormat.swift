internal import ArgumentParser
internal import Padan
internal import PadanService

/// How sentences are written.
enum SegmentFormat: String, ExpressibleByArgument, CaseIterable {
  /// One sentence a line, a blank line between paragraphs.
  case text
  /// One JSON object a line: start, end, text.
  case jsonl
  /// Start, end and text parted by tabs.
  case tsv

  /// The sentences of a document.
  func text(of document: AnalyzedDocument) throws -> String {
    switch self {
    case .text:
      var text = ""
      for (index, segment) in document.segments.enumerated() {
        let isNew = index > 0 && document.segments[index - 1].paragraph != segment.paragraph
        text += (isNew ? "\n" : "") + document.runningText(in: segment.span) + "\n"
      }
      return text
    case .jsonl:
      return try SegmentResult(document).sentences.map(JSONText.line).joined()
    case .tsv:
      return document.segments.map { segment in
        let sentence = document.runningText(in: segment.span)
          .split(separator: "\t", omittingEmptySubsequences: false).joined(separator: " ")
        return "\(segment.span.start)\t\(segment.span.end)\t\(sentence)\n"
      }.joined()
    }
  }
}
