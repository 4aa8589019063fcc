package import PadanCore

/// Finds mistakes in a glossary that its reader cannot see row by row.
package struct GlossaryLinter: Sendable {
  /// A linter.
  package init() {}

  /// The findings in the order of the entries.
  package func findings(in glossary: Glossary) -> [Finding] {
    var seen: [LanguageTag: [String: ConceptEntry]] = [:]
    var findings: [Finding] = []
    for entry in glossary.entries {
      findings += spacing(of: entry) + sides(of: entry)
      for language in LanguageTag.supported {
        for term in entry.terms(in: language) {
          let key = caseMatters(term, entry) ? term.text : TermFolding.fold(term.text)
          if let first = seen[language]?[key] {
            findings.append(duplicate(term, entry, first, language))
          } else {
            seen[language, default: [:]][key] = entry
          }
        }
      }
    }
    return findings
  }

  private func caseMatters(_ term: Term, _ entry: ConceptEntry) -> Bool {
    term.isAcronym || entry.flags.contains(.matchCase)
  }

  private func duplicate(
    _ term: Term, _ entry: ConceptEntry, _ first: ConceptEntry, _ language: LanguageTag
  ) -> Finding {
    let message =
      entry == first
      ? "\"\(term.text)\" stands twice in one row"
      : "\"\(term.text)\" (\(language)) stands also at \(first.location); merge the two rows"
    return Finding(
      check: "glossary.duplicate", severity: .error, message: message, location: entry.location)
  }

  private func spacing(of entry: ConceptEntry) -> [Finding] {
    LanguageTag.supported.flatMap { entry.terms(in: $0) }
      .filter { $0.text.contains("  ") || $0.text.contains("\t") || $0.text.contains("\n") }
      .map {
        Finding(
          check: "glossary.spacing", severity: .warning,
          message: "\"\($0.text)\" has more than one space in a row", location: entry.location)
      }
  }

  private func sides(of entry: ConceptEntry) -> [Finding] {
    guard entry.flags.contains(.doNotTranslate) else { return [] }
    let sides = LanguageTag.supported.map { entry.terms(in: $0).map(\.text) }
    guard Set(sides).count > 1 else { return [] }
    return [
      Finding(
        check: "glossary.dnt", severity: .error,
        message: "an entry that is not translated has different sides", location: entry.location)
    ]
  }
}
