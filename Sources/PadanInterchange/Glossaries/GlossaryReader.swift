package import PadanCore

/// Reads Padan's CSV glossaries: header `id,en,domain,pos,flags,note`, terms parted by `|`.
///
/// `!term` is forbidden, `~term` deprecated; of the others the first is preferred, the rest admitted. The
/// language columns are those whose header is a supported language's tag. `docs/formats/glossary-csv.md` has the whole.
package struct GlossaryReader: Sendable {
  /// What was read: the good rows, and a finding for each bad one.
  package struct Result: Sendable {
    /// The entries.
    package var glossary: Glossary
    /// What was wrong, in the order of the files' lines.
    package var findings: [Finding]
  }

  /// A reader.
  package init() {}

  /// Reads files and folders of `.csv` files in the order given.
  ///
  /// - Throws: `PadanError` where a file cannot be read at all.
  package func read(_ paths: [String]) throws -> Result {
    var result = Result(glossary: Glossary(), findings: [])
    for path in paths {
      let files = Folder.exists(path) ? try Folder.files(in: path, endingIn: ".csv") : [path]
      guard !files.isEmpty else {
        throw PadanError(
          .empty, "the folder holds no glossary", at: SourceLocation(file: path),
          advice: "put .csv files into it or name another with --glossary")
      }
      for file in files {
        let decoded = try TextDecoder().decode(InputFile(file).read(), name: file)
        let part = try read(decoded.source)
        result.glossary.entries += part.glossary.entries
        result.findings += decoded.findings + part.findings
      }
    }
    return result
  }

  /// Reads one glossary.
  ///
  /// - Throws: `PadanError` with code `badFormat` where the header lacks a language.
  package func read(_ source: SourceText) throws -> Result {
    let csv = CSVReader().read(source)
    if let broken = csv.findings.first, broken.location.line ?? 0 < csv.rows.first?.line ?? .max {
      throw PadanError(
        .badFormat, "the header cannot be read: \(broken.message)", at: broken.location,
        advice: "the first line is: id,en,domain,pos,flags,note")
    }
    guard let header = csv.rows.first else {
      throw PadanError(
        .empty, "the glossary is empty", at: SourceLocation(file: source.name),
        advice: "its first line is: id,en,domain,pos,flags,note")
    }
    let layout = try layout(of: header, source: source)
    var entries: [ConceptEntry] = []
    var counts: [String: Int] = [:]
    var findings = csv.findings
    entries.reserveCapacity(csv.rows.count)
    counts.reserveCapacity(csv.rows.count)
    for row in csv.rows.dropFirst() {
      switch GlossaryRow(row: row, layout: layout, source: source).entry() {
      case .success(let entry): entries.append(numbered(entry, among: &counts))
      case .failure(let bad): findings.append(contentsOf: bad.findings)
      }
    }
    findings.sort { ($0.location.line ?? 0) < ($1.location.line ?? 0) }
    return Result(glossary: Glossary(entries: entries), findings: findings)
  }

  /// The entry, with a number behind its identifier where a homonym has it already: `health:sel-2`.
  private func numbered(_ entry: ConceptEntry, among counts: inout [String: Int]) -> ConceptEntry {
    let count = counts[entry.id, default: 0] + 1
    counts[entry.id] = count
    guard count > 1 else { return entry }
    return ConceptEntry(
      id: "\(entry.id)-\(count)", domain: entry.domain, partOfSpeech: entry.partOfSpeech,
      flags: entry.flags, note: entry.note, terms: entry.terms, location: entry.location)
  }

  private func layout(of header: CSVRow, source: SourceText) throws -> GlossaryLayout {
    let names = header.cells.map { $0.lowercased().filter { $0 != " " } }
    var layout = GlossaryLayout(width: names.count)
    for (index, name) in names.enumerated() {
      let column = GlossaryLayout.Column(rawValue: name)
      if let column, layout.index(of: column) != nil {
        throw PadanError(
          .badFormat, "two columns \"\(name)\"",
          at: SourceLocation(file: source.name, line: header.line), advice: "keep one of them")
      }
      if let column {
        layout.place(column, at: index)
      } else if LanguageTag.supported.contains(LanguageTag(name).primary) {
        let language = LanguageTag(name).primary
        if layout.languages.contains(where: { $0.language == language }) {
          throw PadanError(
            .badFormat, "two columns for the language \"\(language)\"",
            at: SourceLocation(file: source.name, line: header.line),
            advice: "put all terms of a language into one column, parted by |")
        }
        layout.languages.append((language, index))
      } else {
        throw PadanError(
          .badFormat, "an unknown column \"\(header.cells[index])\"",
          at: SourceLocation(file: source.name, line: header.line),
          advice: "the header is: id,en,domain,pos,flags,note")
      }
    }
    for language in LanguageTag.supported
    where !layout.languages.contains(where: { $0.language == language }) {
      throw PadanError(
        .badFormat, "the header has no column \"\(language)\"",
        at: SourceLocation(file: source.name, line: header.line),
        advice: "the header is: id,en,domain,pos,flags,note")
    }
    return layout
  }
}

/// Which cell of a row holds what.
struct GlossaryLayout: Sendable {
  /// The columns beside the languages'.
  enum Column: String, CaseIterable {
    case domain
    case pos
    case flags
    case note
  }

  let width: Int
  private var indices = [Int?](repeating: nil, count: Column.allCases.count)
  var languages: [(language: LanguageTag, index: Int)] = []

  init(width: Int) { self.width = width }

  /// Where a column stands, `nil` where the file has none.
  func index(of column: Column) -> Int? { indices[position(of: column)] }

  /// Notes where a column stands.
  mutating func place(_ column: Column, at index: Int) { indices[position(of: column)] = index }

  private func position(of column: Column) -> Int {
    switch column {
    case .domain: 0
    case .pos: 1
    case .flags: 2
    case .note: 3
    }
  }
}
