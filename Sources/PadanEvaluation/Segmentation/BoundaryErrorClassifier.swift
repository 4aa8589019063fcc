internal import PadanAnalysis
internal import PadanCore

/// Puts an error into the first class that fits.
struct BoundaryErrorClassifier {
  private let profile: LanguageProfile

  /// A classifier with the abbreviations and words of a language; of all that are known, for an undetermined one.
  init(language: LanguageTag) { profile = LanguageProfile.of(language) }

  /// The class of an error.
  func errorClass(
    of kind: BoundaryErrorKind, _ surroundings: BoundarySurroundings
  ) -> BoundaryErrorClass {
    BoundaryErrorClass.classes(of: kind).first { fits($0, kind, surroundings) } ?? .other
  }

  private func fits(
    _ errorClass: BoundaryErrorClass, _ kind: BoundaryErrorKind, _ around: BoundarySurroundings
  ) -> Bool {
    switch errorClass {
    case .lineBreak: around.hasLineBreak && (kind == .missed || !around.endsWithTerminator)
    case .address: isAddress(around)
    case .ellipsis: around.endsWithEllipsis
    case .listLabel: isListLabel(around)
    case .figureAfter: around.nextCharacter?.isNumber ?? false
    case .initial: isInitial(around)
    case .abbreviation: isAbbreviation(around)
    case .lowerCaseAfter: around.nextCharacter?.isLowercase ?? false
    case .quotation: around.isAtQuotation
    case .bracket: around.isAtBracket
    case .noTerminator: !around.endsWithTerminator
    case .missingSpace: !around.isSpaced
    case .other: true
    }
  }

  private func isAddress(_ around: BoundarySurroundings) -> Bool {
    guard !around.isSpaced else { return false }
    let chunk = around.lastChunk + around.nextChunk
    return chunk.contains("://") || chunk.contains("www.") || chunk.contains("@")
  }

  /// `4.`, `12)`, `(a)`, `IV.` at the start of a sentence.
  private func isListLabel(_ around: BoundarySurroundings) -> Bool {
    guard around.lastChunkIsAll, let last = around.left.last, ".)".contains(last) else {
      return false
    }
    let label = around.lastWord
    return label.count == 1 || label.count <= 3 && label.allSatisfy(\.isNumber)
      || label.count <= 4 && label.allSatisfy { "IVXLCDMivxlcdm".contains($0) }
  }

  /// `M.`, `U.S.`: nothing but single letters with full stops.
  private func isInitial(_ around: BoundarySurroundings) -> Bool {
    around.endsWithBareStop && !around.lastWord.isEmpty
      && around.lastWord.split(separator: ".", omittingEmptySubsequences: false)
        .allSatisfy { $0.count == 1 && $0.first?.isLetter == true }
  }

  /// A known abbreviation, or up to three letters with a full stop that are no ordinary word.
  private func isAbbreviation(_ around: BoundarySurroundings) -> Bool {
    guard around.endsWithBareStop else { return false }
    let word = String(around.lastWord)
    let folded = word.lowercased()
    // Some are listed with their capitals, since they are other words in lower case.
    let isKnown = profile.abbreviations.values.contains {
      $0.contains(folded) || $0.contains(word)
    }
    return isKnown
      || (1...3).contains(word.count) && word.allSatisfy(\.isLetter)
        && !profile.commonWords.contains(folded)
  }
}
