internal import PadanAnalysis
package import PadanCore

/// Finds a glossary's terms in a document: leftmost-longest over folded tokens.
package struct TermMatcher: Sendable {
  private let index: TermIndex
  private let rules: [any FormRule]

  /// A matcher over an index.
  package init(_ index: TermIndex) {
    self.index = index
    rules = FormRules.of(index.language)
  }

  /// The hits in order; they do not overlap.
  package func hits(in document: AnalyzedDocument) -> [TermHit] {
    let guardian = properNameGuard(for: document)
    let stepsByToken = document.tokens.map { steps(for: $0, in: document) }
    var hits: [TermHit] = []
    for segment in document.segments {
      var start = segment.tokens.lowerBound
      while start < segment.tokens.upperBound {
        let limit = segment.tokens.upperBound
        if let hit = longest(from: start, limit: limit, stepsByToken, document, guardian) {
          hits.append(hit)
          start = hit.tokens.upperBound
        } else {
          start += 1
        }
      }
    }
    return hits
  }

  /// A way to go on in the trie: a word as it stands, or a base form that a rule leads to.
  private struct Step {
    let id: Int32
    let rule: (any FormRule)?
  }

  private struct State {
    let node: Int32
    let rule: (any FormRule)?
  }

  private func steps(for token: Token, in document: AnalyzedDocument) -> [Step] {
    switch token.kind {
    case .url, .email, .hashtag, .mention: return []
    default: break
    }
    let word = TermFolding.fold(document.text(in: token.span))
    var steps: [Step] = []
    if let id = index.id(of: word) { steps.append(Step(id: id, rule: nil)) }
    guard token.kind == .word else { return steps }
    for rule in rules {
      for base in rule.bases(of: word) {
        if let id = index.id(of: base) { steps.append(Step(id: id, rule: rule)) }
      }
    }
    return steps
  }

  private func longest(
    from start: Int, limit: Int, _ steps: [[Step]], _ document: AnalyzedDocument,
    _ guardian: ProperNameGuard
  ) -> TermHit? {
    var states = [State(node: 0, rule: nil)]
    var best: TermHit?
    var position = start
    while position < limit, !states.isEmpty {
      var next: [State] = []
      var ended = false
      for state in states {
        for step in steps[position] {
          guard let node = index.child(of: state.node, by: step.id) else { continue }
          let rule = state.rule ?? step.rule
          if !ended, let hit = hit(start..<(position + 1), node, rule, document, guardian) {
            best = hit
            ended = true
          }
          if step.rule?.appliesInside ?? true { next.append(State(node: node, rule: rule)) }
        }
      }
      states = next
      position += 1
    }
    return best
  }

  private func hit(
    _ tokens: Range<Int>, _ node: Int32, _ rule: (any FormRule)?, _ document: AnalyzedDocument,
    _ guardian: ProperNameGuard
  ) -> TermHit? {
    let endings = index.endings(at: node)
    guard !endings.isEmpty else { return nil }
    let span = TextSpan(
      document.tokens[tokens.lowerBound].span.start, document.tokens[tokens.upperBound - 1].span.end
    )
    let text = document.runningText(in: span)
    let candidates = endings.map { ending in
      (
        index.entries[ending.entry],
        index.entries[ending.entry].terms(in: index.language)[ending.term]
      )
    }
    // The term that is written as the text is comes first: AS before as.
    for (entry, term) in candidates.filter({ $0.1.text == text })
      + candidates.filter({ $0.1.text != text })
    {
      guard CaseGuard().allows(text, as: term, of: entry), guardian.allows(tokens, of: entry)
      else { continue }
      let name = rule?.name ?? (text == term.text ? "exact" : "case")
      return TermHit(
        span: span, tokens: tokens, entry: entry, term: term,
        targets: TargetOrder.targets(of: entry, in: index.target, for: term), rule: name)
    }
    return nil
  }

  private func properNameGuard(for document: AnalyzedDocument) -> ProperNameGuard {
    let finder = NameTokenFinder(language: document.language)
    var isTitleCased = [Bool](repeating: false, count: document.tokens.count)
    var isSentenceStart = isTitleCased
    for segment in document.segments {
      let shown = document.shownTokens(of: segment)
      if let first = shown.first(where: { document.tokens[$0].kind == .word }) {
        isSentenceStart[first] = true
      }
      if finder.isTitleCase(shown, document) {
        for token in segment.tokens { isTitleCased[token] = true }
      }
    }
    return ProperNameGuard(
      document: document, isTitleCased: isTitleCased, isSentenceStart: isSentenceStart,
      titles: LanguageProfile.of(document.language).titles)
  }
}
