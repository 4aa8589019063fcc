internal import PadanAnalysis
internal import PadanCore

/// Puts a glossary hit into the target language: the best target, its number, its capitals.
struct TermTransfer {
  let direction: Direction

  /// The piece for a hit.
  func piece(for hit: TermHit, in view: TokenView) -> SkeletonPiece? {
    guard let best = hit.targets.first else { return nil }
    let source = view.document.runningText(in: hit.span)
    // Kesehatanmu, saudaraku: whose it is would be lost.
    if hit.rule == "clitic", source.hasSuffix("ku") || source.hasSuffix("mu") { return nil }
    return SkeletonPiece(
      kind: isOrganization(hit) ? .organization : .term, span: hit.span,
      source: source, target: form(best, hit, view),
      alternatives: hit.targets.dropFirst().map(\.text), concept: hit.entry.id)
  }

  private func form(_ target: Term, _ hit: TermHit, _ view: TokenView) -> String {
    var text = target.text
    let isCommon = hit.entry.partOfSpeech == .noun && !hit.entry.flags.contains(.proper)
    if direction.to == .english, isCommon, !target.isAcronym, isPlural(hit, view) {
      text = EnglishPlural.plural(of: text)
    }
    return isTitle(hit, view) ? text.titled : text
  }

  /// Several: reduplication, or a figure or a word such as *beberapa* before the term.
  private func isPlural(_ hit: TermHit, _ view: TokenView) -> Bool {
    if hit.rule == "reduplication" { return true }
    var before = hit.tokens.lowerBound - 1
    if TransferTables.shared.pluralCues.contains(view.folded(before)) { return true }
    let isMagnitude = TransferTables.shared.magnitudes.contains {
      $0.pair.forms(in: direction.from).contains(view.folded(before))
    }
    if isMagnitude { before -= 1 }
    guard view.kind(before) == .number,
      let figure = DecimalFigure(view.text(before), language: direction.from)
    else { return false }
    // 2019 before a noun is a year; a count from a thousand up is grouped.
    let isYear =
      !isMagnitude && !figure.isGrouped && figure.fraction.isEmpty && figure.whole.count == 4
    return isMagnitude || !figure.isOne && !isYear
  }

  /// A title before a name is capitalised in both languages: *Presiden Joko Widodo*.
  private func isTitle(_ hit: TermHit, _ view: TokenView) -> Bool {
    let next = hit.tokens.upperBound
    return view.isCapitalised(hit.tokens.lowerBound) && view.has(next) && view.document.isName[next]
      && hit.tokens.contains {
        LanguageProfile.of(direction.from).titles.contains(view.folded($0))
      }
  }

  /// A proper noun whose first (Indonesian) or some (English) word is one that organizations are called by.
  private func isOrganization(_ hit: TermHit) -> Bool {
    guard hit.entry.flags.contains(.proper) else { return false }
    let heads = TransferTables.shared.organizationHeads
    return LanguageTag.supported.contains { language in
      hit.entry.terms(in: language).contains { term in
        let words = term.text.lowercased().split(separator: " ").map(String.init)
        let known = heads[language] ?? []
        return language == .indonesian
          ? words.first.map(known.contains) ?? false : words.contains(where: known.contains)
      }
    }
  }
}

extension String {
  /// Each word capitalised, also behind a hyphen; small words within left alone.
  var titled: String {
    let small: Set<Substring> = ["of", "the", "and", "for", "in", "on", "dan", "di", "untuk"]
    return split(separator: " ", omittingEmptySubsequences: false).enumerated()
      .map { $0 > 0 && small.contains($1) ? String($1) : Self.capitalised($1) }
      .joined(separator: " ")
  }

  private static func capitalised(_ word: Substring) -> String {
    word.split(separator: "-", omittingEmptySubsequences: false)
      .map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: "-")
  }
}
