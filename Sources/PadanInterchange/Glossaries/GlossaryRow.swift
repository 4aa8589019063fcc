internal import PadanCore

/// What is wrong with a row.
struct BadRow: Error {
  let findings: [Finding]
}

/// Turns one row of a CSV glossary into a concept entry.
struct GlossaryRow {
  let row: CSVRow
  let layout: GlossaryLayout
  let source: SourceText

  /// The entry, or every reason why there is none.
  func entry() -> Result<ConceptEntry, BadRow> {
    var problems: [String] = []
    guard row.cells.count <= layout.width else {
      return .failure(
        bad([
          "\(row.cells.count) cells where the header has \(layout.width); quote a cell that holds a comma"
        ]))
    }
    var terms = [LanguageTag: [Term]](minimumCapacity: layout.languages.count)
    for (language, index) in layout.languages {
      let cell = index < row.cells.count ? row.cells[index] : ""
      let parsed = Self.terms(in: cell)
      if !parsed.contains(where: { $0.status.isUsable }) {
        problems.append("no usable term in column \"\(language)\"")
      }
      terms[language] = parsed
    }
    let flags = flags(&problems)
    let partOfSpeech = partOfSpeech(&problems)
    guard problems.isEmpty else { return .failure(bad(problems)) }
    let domain = cell(.domain)
    return .success(
      ConceptEntry(
        id: "\(domain.isEmpty ? baseName : domain):\(Self.slug(of: terms))", domain: domain,
        partOfSpeech: partOfSpeech, flags: flags, note: cell(.note), terms: terms,
        location: SourceLocation(file: source.name, line: row.line)))
  }

  /// The terms of a cell: the first that is neither forbidden nor deprecated is preferred.
  static func terms(in cell: String) -> [Term] {
    var hasPreferred = false
    return cell.utf8.split(separator: UInt8(ascii: "|")).compactMap { part in
      var text = part.trimmingSpaces
      let status: AdministrativeStatus
      switch text.first {
      case nil: return nil
      case UInt8(ascii: "!"): status = .forbidden
      case UInt8(ascii: "~"): status = .deprecated
      default:
        status = hasPreferred ? .admitted : .preferred
        hasPreferred = true
      }
      if !status.isUsable { text = text.dropFirst().trimmingSpaces }
      return text.isEmpty ? nil : Term(String(Substring(text)), status: status)
    }
  }

  /// The first usable term of the first language as one word, so that an identifier outlives other rows' edits.
  private static func slug(of terms: [LanguageTag: [Term]]) -> String {
    let first = LanguageTag.supported.lazy.compactMap { terms[$0]?.first(where: \.status.isUsable) }
      .first
    var slug: [UInt8] = []
    for byte in (first?.text ?? "").utf8 {
      let lowered = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      let isWord =
        (0x61...0x7A).contains(lowered) || (0x30...0x39).contains(byte) || byte >= 0x80
      if isWord {
        slug.append(lowered)
      } else if slug.last != UInt8(ascii: "-") {
        slug.append(0x2D)
      }
    }
    return String(decoding: slug, as: UTF8.self)
  }

  private var baseName: String {
    let file = source.name.split(separator: "/").last.map(String.init) ?? source.name
    return file.hasSuffix(".csv") ? String(file.dropLast(4)) : file
  }

  private func cell(_ column: GlossaryLayout.Column) -> String {
    guard let index = layout.index(of: column), index < row.cells.count else { return "" }
    if row.cells[index].isEmpty { return "" }
    return String(Substring(row.cells[index].utf8[...].trimmingSpaces))
  }

  private func flags(_ problems: inout [String]) -> TermFlags {
    var flags: TermFlags = []
    for word in cell(.flags).split(separator: " ") {
      if let known = TermFlags.words.first(where: { $0.word == word }) {
        flags.insert(known.flag)
      } else {
        let words = TermFlags.words.map(\.word).joined(separator: ", ")
        problems.append("an unknown flag \"\(word)\"; the flags are: \(words)")
      }
    }
    return flags
  }

  private func partOfSpeech(_ problems: inout [String]) -> PartOfSpeech {
    let word = cell(.pos)
    if word.isEmpty { return .other }
    if let known = PartOfSpeech(rawValue: word) { return known }
    let words = PartOfSpeech.allCases.map(\.rawValue).joined(separator: ", ")
    problems.append("an unknown part of speech \"\(word)\"; they are: \(words)")
    return .other
  }

  private func bad(_ problems: [String]) -> BadRow {
    BadRow(
      findings: problems.map {
        Finding(
          check: "glossary.row", severity: .error, message: "the row is left out: \($0)",
          location: SourceLocation(file: source.name, line: row.line))
      })
  }
}

extension Substring.UTF8View {
  /// The text without white space at its ends; cells pasted from a page have no-break spaces (C2 A0) too.
  var trimmingSpaces: Substring.UTF8View {
    var text = self
    while let first = text.first, first <= 0x20 || text.starts(with: [0xC2, 0xA0]) {
      text = text.dropFirst(first <= 0x20 ? 1 : 2)
    }
    while let last = text.last, last <= 0x20 || last == 0xA0 && text.dropLast().last == 0xC2 {
      text = text.dropLast(last <= 0x20 ? 1 : 2)
    }
    return text
  }
}
