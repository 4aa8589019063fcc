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
    entries = hits.filter { hit in
      // The whole of what was asked must be the term, not a part of it.
      hit.span.start == 0 && term.utf8.dropFirst(hit.span.end).allSatisfy { $0 == 0x20 }
        && asked > 0 && seen.insert(hit.entry.id + hit.entry.location.description).inserted
    }.map { Found(entry: $0.entry, rule: $0.rule) }
    related = entries.isEmpty ? Self.related(to: term, in: glossary) : []
  }

  private static func related(to term: String, in glossary: Glossary) -> [ConceptEntry] {
    let asked = term.lowercased().split { !$0.isLetter && !$0.isNumber }
    guard !asked.isEmpty else { return [] }
    let found = glossary.entries.filter { entry in
      LanguageTag.supported.contains { language in
        entry.terms(in: language).contains { candidate in
          let words = candidate.text.lowercased().split { !$0.isLetter && !$0.isNumber }
          return asked.allSatisfy { word in words.contains { $0.hasPrefix(word) } }
        }
      }
    }
    return Array(found.prefix(mostRelated))
  }
}
