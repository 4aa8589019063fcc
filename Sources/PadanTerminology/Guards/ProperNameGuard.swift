internal import PadanAnalysis
internal import PadanCore

/// No match inside a longer proper name: *Startup* in *BMW Startup Garage* is no term.
///
/// A capitalised hit is part of a name where a name stands before it, or, unless it is a title (*Presiden
/// Joko Widodo*), behind it. An Indonesian proper noun may have a name behind it (*Amerika Serikat Tesla*),
/// because Indonesian puts the head first; an English one may not (*Japan Airlines*).
struct ProperNameGuard {
  let document: AnalyzedDocument
  let isTitleCased: [Bool]
  let isSentenceStart: [Bool]
  let titles: Set<String>

  /// Whether the tokens may be a term of the entry.
  func allows(_ tokens: Range<Int>, of entry: ConceptEntry) -> Bool {
    let first = tokens.lowerBound
    guard isCapitalised(first), !isTitleCased[first] else { return true }
    if touchesName(before: first) { return false }
    let isByPosition = isSentenceStart[first] && !tokens.dropFirst().contains(where: isCapitalised)
    guard !isByPosition, touchesName(behind: tokens.upperBound - 1) else { return true }
    if entry.flags.contains(.proper) { return document.language == .indonesian }
    return tokens.contains { titles.contains(text($0).lowercased()) }
  }

  private func touchesName(before first: Int) -> Bool {
    first > 0 && document.isName[first - 1] && isOneSpace(first - 1, first)
      && !EnglishPossessive.ends(text(first - 1))
  }

  private func touchesName(behind last: Int) -> Bool {
    last + 1 < document.isName.count && document.isName[last + 1] && isOneSpace(last, last + 1)
  }

  private func isOneSpace(_ left: Int, _ right: Int) -> Bool {
    document.tokens[right].span.start - document.tokens[left].span.end == 1
      && document.document.source.bytes[document.tokens[left].span.end] == 0x20
  }

  private func isCapitalised(_ index: Int) -> Bool { text(index).first?.isUppercase == true }

  private func text(_ index: Int) -> String { document.text(in: document.tokens[index].span) }
}
