@testable import PadanTerminology
import PadanAnalysis
import PadanCore

/// Short glossaries and texts, written as a reader reads them.
enum Sample {
  /// Rows such as `komputasi awan|awan = cloud computing ; proper case`: terms and flags.
  static func glossary(_ rows: [String]) -> Glossary {
    Glossary(entries: rows.enumerated().map { entry($0.element, line: $0.offset + 2) })
  }

  /// One row; `!term` is forbidden, `~term` deprecated.
  static func entry(_ row: String, line: Int = 2) -> ConceptEntry {
    let parts = row.split(separator: ";").map(trimmed)
    let sides = parts[0].split(separator: "=").map(trimmed)
    let words = parts.count > 1 ? parts[1].split(separator: " ").map(String.init) : []
    let flags = TermFlags.words.filter { words.contains($0.word) }.map(\.flag)
    return ConceptEntry(
      id: "test:\(line)", domain: "test", partOfSpeech: .noun, flags: TermFlags(flags), note: "",
      terms: [.indonesian: terms(sides[0]), .english: terms(sides[1])],
      location: SourceLocation(file: "test.csv", line: line))
  }

  /// The hits in a text, and the document they were found in.
  static func hits(
    in text: String, _ language: LanguageTag, _ rows: [String]
  ) throws -> (hits: [TermHit], document: AnalyzedDocument) {
    let index = try TermIndex(
      glossary(rows), from: language, to: language == .english ? .indonesian : .english)
    let document = try document(text, language)
    return (TermMatcher(index).hits(in: document), document)
  }

  /// The text with each hit between ‹ and ›.
  static func marked(
    _ text: String, _ language: LanguageTag, _ rows: [String]
  ) throws -> String {
    let (hits, document) = try hits(in: text, language, rows)
    var marked = ""
    var end = 0
    for hit in hits {
      marked += document.text(in: TextSpan(end, hit.span.start))
      marked += "‹" + document.text(in: hit.span) + "›"
      end = hit.span.end
    }
    return marked + document.text(in: TextSpan(end, document.document.source.bytes.count))
  }

  /// A text without the marks ‹ and ›.
  static func unmarked(_ text: String) -> String { text.filter { $0 != "‹" && $0 != "›" } }

  /// A text as one paragraph, analyzed.
  static func document(_ text: String, _ language: LanguageTag) throws -> AnalyzedDocument {
    let source = SourceText(text)
    let document = Document(source: source, paragraphs: [Paragraph(span: source.span)])
    return try Analyzer().analyze(document, language: language)
  }

  private static func terms(_ cell: String) -> [Term] {
    var hasPreferred = false
    return cell.split(separator: "|").map { part in
      if part.hasPrefix("!") { return Term(String(part.dropFirst()), status: .forbidden) }
      if part.hasPrefix("~") { return Term(String(part.dropFirst()), status: .deprecated) }
      defer { hasPreferred = true }
      return Term(String(part), status: hasPreferred ? .admitted : .preferred)
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text.drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
