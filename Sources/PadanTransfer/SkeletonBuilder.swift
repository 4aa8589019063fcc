internal import PadanAnalysis
package import PadanCore

/// Builds the skeleton of a document's sentences in the other language.
package struct SkeletonBuilder {
  private let document: AnalyzedDocument
  private let direction: Direction
  private let hits: [Int: TermHit]
  private let figures: [any PieceTransfer]

  /// A builder for a document and the terms found in it.
  package init(document: AnalyzedDocument, hits: [TermHit], direction: Direction) {
    self.document = document
    self.direction = direction
    self.hits = Dictionary(
      hits.map { ($0.tokens.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })
    let dates: [any PieceTransfer] =
      direction.isFromIndonesian
      ? [IndonesianDateTransfer(), IndonesianTimeTransfer()]
      : [EnglishDateTransfer(), EnglishTimeTransfer()]
    figures =
      dates + [
        MoneyTransfer(direction: direction), PercentTransfer(direction: direction),
        MeasureTransfer(direction: direction), OrdinalTransfer(direction: direction),
        NumberTransfer(direction: direction),
      ]
  }

  /// The skeleton of one sentence.
  package func skeleton(of segment: Segment) -> Skeleton {
    let view = TokenView(document: document, range: document.shownTokens(of: segment))
    var pieces: [SkeletonPiece] = []
    var gap: Range<Int>?
    var index = view.range.lowerBound
    while index < view.range.upperBound {
      if gap == nil, let last = pieces.last, isPluralPossessive(index, behind: last, in: view) {
        // Lawmakers': the English mark goes with its word, as 's does.
        let span = TextSpan(last.span.start, document.tokens[index].span.end)
        pieces[pieces.count - 1] = SkeletonPiece(
          kind: last.kind, span: span, source: document.runningText(in: span), target: last.target,
          alternatives: last.alternatives, concept: last.concept)
        index += 1
      } else if belongsToGap(index, isOpen: gap != nil, in: view) {
        gap = (gap?.lowerBound ?? index)..<(index + 1)
        index += 1
      } else if let (piece, end) = piece(at: index, in: view) {
        if let open = gap { pieces.append(gapPiece(open, in: view)) }
        gap = nil
        pieces.append(piece)
        index = end
      } else {
        gap = (gap?.lowerBound ?? index)..<(index + 1)
        index += 1
      }
    }
    if let open = gap { pieces.append(gapPiece(open, in: view)) }
    pieces = SentenceCase.applied(to: pieces)
    return Skeleton(
      from: direction.from, to: direction.to, pieces: pieces,
      text: SkeletonText.joined(pieces))
  }

  private func isPluralPossessive(
    _ index: Int, behind last: SkeletonPiece, in view: TokenView
  ) -> Bool {
    guard direction.from == .english, ["'", "’"].contains(view.text(index)), view.isGlued(index),
      !view.isGlued(index + 1), view.kind(index + 1) == .word, last.kind != .punctuation
    else { return false }
    // A closing quotation mark has an opening one before it.
    let opening = view.text(index) == "'" ? "'" : "‘"
    return last.source.hasSuffix("s")
      && !(view.range.lowerBound..<index).contains { view.text($0) == opening }
  }

  /// `Mr.`, `Inc.'s`: a mark that is glued to the words it belongs to stays with them in the gap.
  private func belongsToGap(_ index: Int, isOpen: Bool, in view: TokenView) -> Bool {
    guard view.isGlued(index), view.kind(index) == .punctuation else { return false }
    if view.text(index) == "." {
      guard isOpen else { return false }
      let profile = LanguageProfile.of(direction.from)
      let word = view.folded(index - 1)
      return index + 1 < view.range.upperBound
        && profile.abbreviations.values.contains { $0.contains(word) }
    }
    if isOpen, ["/", "-", "–"].contains(view.text(index)), view.kind(index + 1) == .number,
      view.isGlued(index + 1), piece(at: index + 1, in: view) == nil
    {
      return true
    }
    return ["'", "’"].contains(view.text(index)) && view.isGlued(index + 1)
      && view.kind(index + 1) == .word
  }

  /// The piece that starts at a token and the index behind it; `nil` for a word left to the translator.
  private func piece(at index: Int, in view: TokenView) -> (SkeletonPiece, Int)? {
    let hit = hits[index]
    let figure = figures.lazy.compactMap { $0.match(at: index, in: view) }
      .max { $0.tokens.count < $1.tokens.count }
    if let hit, hit.tokens.count >= figure?.tokens.count ?? 0,
      let piece = TermTransfer(direction: direction).piece(for: hit, in: view)
    {
      return (piece, hit.tokens.upperBound)
    }
    if let match = figure ?? nameTransfer.match(at: index, in: view) {
      return (piece(match, in: view), match.tokens.upperBound)
    }
    switch view.kind(index) {
    case .punctuation, .symbol:
      // Marks that follow one another are one piece, as the words of a gap are.
      var end = index + 1
      while view.kind(end) == .punctuation, !belongsToGap(end, isOpen: false, in: view) { end += 1 }
      let span = view.span(index..<end)
      let text = document.runningText(in: span)
      return (SkeletonPiece(kind: .punctuation, span: span, source: text, target: text), end)
    default:
      return nil
    }
  }

  private var nameTransfer: NameTransfer {
    let starts = hits
    return NameTransfer(isTaken: { starts[$0] != nil })
  }

  private func piece(_ match: TransferMatch, in view: TokenView) -> SkeletonPiece {
    let span = view.span(match.tokens)
    return SkeletonPiece(
      kind: match.kind, span: span, source: document.runningText(in: span), target: match.target,
      alternatives: match.alternatives)
  }

  private func gapPiece(_ tokens: Range<Int>, in view: TokenView) -> SkeletonPiece {
    let span = view.span(tokens)
    let source = document.runningText(in: span)
    return SkeletonPiece(
      kind: .gap, span: span, source: source,
      target: Skeleton.gapOpening + source + Skeleton.gapClosing)
  }
}
