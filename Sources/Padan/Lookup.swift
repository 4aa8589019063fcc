/// What a glossary says of a term that a user asked for.
public struct Lookup: Hashable, Sendable {
  /// The term asked for.
  public let term: String
  /// The entries that have it, with the rule that found it; each entry once.
  public let entries: [Found]
  /// Where there is none: entries one of whose terms holds all words asked for, in either language.
  public let related: [ConceptEntry]

  /// An entry that has the term.
  public struct Found: Hashable, Sendable {
    /// The entry.
    public let entry: ConceptEntry
    /// The rule, such as `exact` or `plural`.
    public let rule: String
  }

  /// The most related entries that are shown.
  private static let mostRelated = 10

  init(term: String, hits: [TermHit], glossary: Glossary) {
    self.term = term
    let asked = term.filter { !$0.isWhitespace }.count
    var seen: Set<String> = []
    // The whole of what was asked must be the term, not a part of it; homonyms have entries of their own.
    let whole = hits.filter { $0.span.start == 0 && $0.span.end == term.utf8.count && asked > 0 }
    entries = whole.flatMap { hit in
      glossary.entries.filter { entry in Self.has(hit.term, entry) }
        .map { Found(entry: $0, rule: hit.rule) }
    }.filter { seen.insert($0.entry.id + $0.entry.location.description).inserted }
    related = entries.isEmpty ? Self.related(to: term, in: glossary) : []
  }

  private static func has(_ term: Term, _ entry: ConceptEntry) -> Bool {
    LanguageTag.supported.contains { language in
      entry.terms(in: language).contains { $0.text.lowercased() == term.text.lowercased() }
    }
  }

  private static func related(to term: String, in glossary: Glossary) -> [ConceptEntry] {
    let asked = term.lowercased().split { !$0.isLetter && !$0.isNumber }
    guard !asked.isEmpty else { return [] }
    let found = glossary.entries.filter { entry in
      LanguageTag.supported.contains { language in
        entry.terms(in: language).contains { candidate in
          let words = candidate.text.lowercased().split { !$0.isLetter && !$0.isNumber }
          return asked.allSatisfy { word in
            words.contains { word.count > 2 ? $0.hasPrefix(word) : $0 == word }
          }
        }
      }
    }
    return Array(found.prefix(mostRelated))
  }
}
