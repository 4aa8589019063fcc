internal import ArgumentParser
internal import Padan
internal import PadanService

/// How the answers of `glossary lookup` are written.
enum LookupFormat: String, ExpressibleByArgument, CaseIterable {
  /// For people.
  case text
  /// For programs.
  case json

  func text(of lookups: [Lookup], style: TextStyle) throws -> String {
    switch self {
    case .text: lookups.map { LookupText(lookup: $0, style: style).text }.joined(separator: "\n")
    case .json: try JSONText.pretty(lookups.map(LookupJSON.init))
    }
  }
}

/// An answer of `glossary lookup` for people.
struct LookupText {
  let lookup: Lookup
  let style: TextStyle

  var text: String {
    guard lookup.entries.isEmpty else {
      return lookup.entries.map { block($0.entry, rule: $0.rule) }.joined(separator: "\n")
    }
    let miss = "No entry for \"\(lookup.term)\"."
    guard !lookup.related.isEmpty else { return miss + "\n" }
    let rows = lookup.related.map { entry in
      "  "
        + LanguageTag.supported.map { entry.terms(in: $0).first?.text ?? "–" }.joined(
          separator: " → ")
    }
    return miss + " Entries that hold its words:\n" + rows.joined(separator: "\n") + "\n"
  }

  private func block(_ entry: ConceptEntry, rule: String) -> String {
    let how = rule == "exact" ? "" : "  " + style.faint("(found by rule: \(rule))")
    var text = style.heading(lookup.term) + how + "\n"
    for language in LanguageTag.supported {
      for term in entry.terms(in: language) {
        let label = language.name + String(repeating: " ", count: 12 - language.name.count)
        text += "  \(label)\(term.text)  \(style.faint(term.status.rawValue))\n"
      }
    }
    if !entry.domain.isEmpty { text += "  Domain      \(entry.domain)\n" }
    if !entry.note.isEmpty { text += "  Note        \(entry.note)\n" }
    return text + "  " + style.faint("Source      \(entry.location)") + "\n"
  }
}

/// An answer of `glossary lookup` for programs.
struct LookupJSON: Encodable {
  struct Entry: Encodable {
    let concept: String
    let domain: String
    let note: String
    let rule: String?
    let terms: [String: [TermsResult.Target]]
  }

  let term: String
  let entries: [Entry]
  let related: [Entry]

  init(_ lookup: Lookup) {
    term = lookup.term
    entries = lookup.entries.map { Self.entry($0.entry, rule: $0.rule) }
    related = lookup.related.map { Self.entry($0, rule: nil) }
  }

  private static func entry(_ entry: ConceptEntry, rule: String?) -> Entry {
    Entry(
      concept: entry.id, domain: entry.domain, note: entry.note, rule: rule,
      terms: Dictionary(
        uniqueKeysWithValues: LanguageTag.supported.map { language in
          (
            language.rawValue,
            entry.terms(in: language).map { TermsResult.Target(text: $0.text, status: $0.status) }
          )
        }))
  }
}
