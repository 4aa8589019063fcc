/// `Prof. Dr.`, `No. 19`, `Jl. Sudirman`: the full stop belongs to an abbreviation.
struct AbbreviationException: BoundaryException {
  func joins(_ context: BoundaryContext, _ profile: LanguageProfile) -> Bool {
    guard context.endsWithBareStop else { return false }
    let word = context.lastWord.lowercased()
    func isIn(_ kind: AbbreviationClass) -> Bool {
      profile.abbreviations[kind]?.contains(word) ?? false
    }
    if isIn(.title) || isIn(.inner) { return true }
    if isIn(.number) {
      let next = context.nextChunk
      return next.first.map { $0.isNumber || $0 == "(" } ?? false || next.isRomanNumeral
    }
    if isIn(.time) {
      return profile.descriptors.contains(context.nextWord.lowercased())
        || context.nextWord.count >= 2 && context.nextWord.allSatisfy(\.isUppercase)
    }
    // PT Astra Tbk. (ASII): what stands in brackets explains the name.
    return isIn(.final) && context.nextChunk.hasPrefix("(")
  }
}

extension String {
  /// Whether the text, without marks at its end, is a Roman numeral in capitals.
  var isRomanNumeral: Bool {
    let letters = prefix { $0.isLetter }
    return !letters.isEmpty && letters.allSatisfy { "IVXLCDM".contains($0) }
  }
}
