/// `Prof. Dr.`, `No. 19`, `Jl. Sudirman`: the full stop belongs to an abbreviation.
struct AbbreviationException: BoundaryException {
  func joins(_ context: BoundaryContext, _ profile: LanguageProfile) -> Bool {
    // TNI (Purn.) Hari: an abbreviation in brackets of its own.
    let isBracketed = context.lastChunk.hasPrefix("(") && context.lastChunk.hasSuffix(".)")
    guard context.endsWithBareStop || isBracketed else { return false }
    // Sept. 8-Oct. 2: what stands behind a hyphen counts.
    let word = context.lastWord.lowercased().split(separator: "-").last.map(String.init) ?? ""
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
  /// Whether the letters that the text starts with are a Roman numeral in capitals.
  var isRomanNumeral: Bool {
    let letters = prefix { $0.isLetter }
    return !letters.isEmpty && letters.allSatisfy { "IVXLCDM".contains($0) }
  }
}
