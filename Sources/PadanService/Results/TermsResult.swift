package import Padan

/// Terms found in a text.
package struct TermsResult: Sendable, Encodable, Hashable {
  /// A proposed target.
  package struct Target: Sendable, Encodable, Hashable {
    /// The term.
    package let text: String
    /// How it may be used.
    package let status: AdministrativeStatus

    /// Makes a target.
    package init(text: String, status: AdministrativeStatus) {
      self.text = text
      self.status = status
    }
  }

  /// A hit.
  package struct Hit: Sendable, Encodable, Hashable {
    /// Offset of its first byte.
    package let start: Int
    /// Offset behind its last byte.
    package let end: Int
    /// The text.
    package let text: String
    /// The term as the glossary has it.
    package let term: String
    /// The usable targets, best first.
    package let targets: [Target]
    /// The entry's identifier.
    package let concept: String
    /// The rule that allowed the match.
    package let rule: String
  }

  /// The hits in order.
  package let hits: [Hit]

  /// The hits in a document.
  package init(_ hits: [TermHit], in document: AnalyzedDocument) {
    self.hits = hits.map { hit in
      Hit(
        start: hit.span.start, end: hit.span.end, text: document.text(in: hit.span),
        term: hit.term.text,
        targets: hit.targets.map { Target(text: $0.text, status: $0.status) },
        concept: hit.entry.id, rule: hit.rule)
    }
  }
}
