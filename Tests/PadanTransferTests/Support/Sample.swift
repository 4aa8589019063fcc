@testable import PadanTransfer
import PadanAnalysis
import PadanCore
import PadanTerminology

/// Sentences with a marked part, and what becomes of it.
enum Sample {
  /// The skeletons of a text's sentences with the terms of rows such as `presiden = president`.
  static func skeletons(
    _ text: String, from language: LanguageTag, _ rows: [String] = []
  ) throws -> [Skeleton] {
    let document = try document(text, language)
    let direction = Direction(from: language, to: language == .english ? .indonesian : .english)
    let index = try TermIndex(glossary(rows), from: direction.from, to: direction.to)
    let builder = SkeletonBuilder(
      document: document, hits: TermMatcher(index).hits(in: document), direction: direction)
    return document.segments.map { builder.skeleton(of: $0) }
  }

  /// The skeletons of a text as running text.
  static func text(
    _ text: String, from language: LanguageTag, _ rows: [String] = []
  ) throws -> String {
    try skeletons(text, from: language, rows).map(\.text).joined(separator: " ")
  }

  /// The piece that covers exactly what stands between ‹ and ›, or `nil`.
  static func piece(
    _ marked: String, from language: LanguageTag, _ rows: [String] = []
  ) throws -> SkeletonPiece? {
    let parts = marked.split(separator: "‹", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let end = parts[1].firstIndex(of: "›") else { return nil }
    let inner = parts[1][..<end]
    let span = TextSpan(parts[0].utf8.count, parts[0].utf8.count + inner.utf8.count)
    let plain = marked.filter { $0 != "‹" && $0 != "›" }
    return try skeletons(plain, from: language, rows).flatMap(\.pieces).first { $0.span == span }
  }

  /// A view of a text's tokens as one sentence.
  static func view(_ text: String, _ language: LanguageTag) throws -> TokenView {
    let document = try document(text, language)
    return TokenView(document: document, range: document.tokens.indices)
  }

  /// A text of one paragraph a line, analyzed.
  static func document(_ text: String, _ language: LanguageTag) throws -> AnalyzedDocument {
    let source = SourceText(text)
    var paragraphs: [Paragraph] = []
    var start = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let end = start + line.utf8.count
      if start < end { paragraphs.append(Paragraph(span: TextSpan(start, end))) }
      start = end + 1
    }
    return try Analyzer().analyze(
      Document(source: source, paragraphs: paragraphs), language: language)
  }

  /// A glossary of rows `id = en ; flags`; a further admitted term stands behind `|`.
  static func glossary(_ rows: [String]) -> Glossary {
    Glossary(
      entries: rows.enumerated().map { line, row in
        let parts = row.split(separator: ";").map {
          $0.split(separator: " ").joined(separator: " ")
        }
        let sides = parts[0].split(separator: "=").map {
          $0.split(separator: " ").joined(separator: " ")
        }
        let words = parts.count > 1 ? parts[1].split(separator: " ").map(String.init) : []
        let flags = TermFlags.words.filter { words.contains($0.word) }.map(\.flag)
        return ConceptEntry(
          id: "test:\(line + 2)", domain: "test", partOfSpeech: .noun, flags: TermFlags(flags),
          note: "", terms: [.indonesian: terms(sides[0]), .english: terms(sides[1])],
          location: SourceLocation(file: "test.csv", line: line + 2))
      })
  }

  private static func terms(_ cell: String) -> [Term] {
    cell.split(separator: "|").enumerated().map {
      Term(String($0.element), status: $0.offset == 0 ? .preferred : .admitted)
    }
  }
}
