internal import Padan
internal import PadanService

extension SegmentFormat {
  /// The width of the longest name of a kind.
  private static let kindWidth = Token.Kind.allCases.map(\.name.count).max() ?? 0

  /// The tokens of a document, sentence by sentence, as UTF-8.
  ///
  /// `text`: kind and text, a token a line, a blank line behind each sentence. `jsonl`: the sentences with a list
  /// of tokens each. `tsv`: start, end, kind and text.
  func tokens(of document: AnalyzedDocument) throws -> [UInt8] {
    let sentences = SegmentResult(withTokensOf: document).sentences
    let text =
      switch self {
      case .text: sentences.map { ($0.tokens ?? []).map(Self.line).joined() + "\n" }.joined()
      case .jsonl: try sentences.map(JSONText.line).joined()
      case .tsv: sentences.flatMap { $0.tokens ?? [] }.map(Self.row).joined()
      }
    return Array(text.utf8)
  }

  private static func row(_ token: SegmentResult.Token) -> String {
    "\(token.start)\t\(token.end)\t\(token.kind)\t\(token.text)\n"
  }

  private static func line(_ token: SegmentResult.Token) -> String {
    let padding = String(repeating: " ", count: kindWidth - token.kind.count)
    return "\(token.kind)\(padding) \(token.text)\n"
  }
}
