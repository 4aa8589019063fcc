internal import PadanAnalysis
internal import PadanCore

/// Names that are kept: `Jochen Goller`, `BMW Startup Garage`, `Tesla Model 3`, `H. M. Yusuf`.
///
/// Addresses, hashtags and mentions are kept too.
struct NameTransfer: PieceTransfer {
  /// Tokens at which another piece starts, where a name ends.
  let isTaken: @Sendable (Int) -> Bool

  private static let particles: Set<String> = [
    "bin", "binti", "van", "von", "de", "da", "der", "al", "el", "dos", "del",
  ]

  func match(at index: Int, in view: TokenView) -> TransferMatch? {
    guard view.document.isName[index] else {
      return isKeptAlone(index, in: view) ? kept(index..<(index + 1), in: view) : nil
    }
    var end = index + 1
    while !isPossessive(end - 1, in: view), let next = continuation(at: end, in: view) {
      end = next
    }
    // Timor Timur, Solok Selatan: another language has the point of the compass first, so all is a gap.
    let compass = LanguageProfile.of(view.document.language).compassWords
    if compass.contains(view.folded(end)), view.isCapitalised(end), isSpaced(end, in: view) {
      return nil
    }
    return kept(index..<end, in: view)
  }

  private func isKeptAlone(_ index: Int, in view: TokenView) -> Bool {
    switch view.kind(index) {
    case .url, .email, .hashtag, .mention: true
    default: false
    }
  }

  private func kept(_ tokens: Range<Int>, in view: TokenView) -> TransferMatch {
    let name = view.document.runningText(in: view.span(tokens))
    let isPossessive = isPossessive(tokens.upperBound - 1, in: view)
    return TransferMatch(
      tokens: tokens, kind: .name, target: isPossessive ? String(name.dropLast(2)) : name)
  }

  /// `Indonesia's`: the English ending is no part of the name and ends it.
  private func isPossessive(_ index: Int, in view: TokenView) -> Bool {
    view.document.language == .english && EnglishPossessive.ends(view.text(index))
  }

  /// The index behind the next part of the name, or `nil` where it ends.
  private func continuation(at index: Int, in view: TokenView) -> Int? {
    // Alibaba Group | Ren Geng: a company's last word ends its name.
    if TransferTables.shared.companyEnds.contains(view.folded(index - 1)) { return nil }
    if isPart(index, in: view), isSpaced(index, in: view) { return index + 1 }
    let text = view.text(index)
    let isInitial = view.text(index - 1).count == 1
    if text == ".", isInitial, view.isGlued(index), isPart(index + 1, in: view) { return index + 2 }
    let isFirm = TransferTables.shared.companyEnds.contains(view.folded(index + 1))
    if Self.particles.contains(text) || text == "&", isPart(index + 1, in: view) || isFirm,
      isSpaced(index, in: view), isSpaced(index + 1, in: view)
    {
      return index + 2
    }
    return isModelNumber(index, in: view) ? index + 1 : nil
  }

  private func isPart(_ index: Int, in view: TokenView) -> Bool {
    view.has(index) && view.document.isName[index] && !isTaken(index)
  }

  /// `Tesla Model 3 dan`: a small number behind a name, with no noun behind it that it might count.
  private func isModelNumber(_ index: Int, in view: TokenView) -> Bool {
    guard view.kind(index) == .number, view.text(index).count <= 2, isSpaced(index, in: view),
      view.text(index).allSatisfy({ $0.isASCII && $0.isNumber })
    else { return false }
    let next = view.text(index + 1)
    return next.isEmpty || ["dan", "and", "atau", "or", ",", ")", "\"", "”"].contains(next)
  }

  private func isSpaced(_ index: Int, in view: TokenView) -> Bool {
    let tokens = view.document.tokens
    return view.has(index) && tokens[index].span.start - tokens[index - 1].span.end == 1
  }
}
