extension BoundaryContext {
  /// Whether the word before the full stop is an ordinary word or figure, so that the stop ends a sentence and
  /// does not shorten the word: `selesai`, `2017`, `TNI`, `(27/3)`, not `tgl` or `Kec`.
  var endsInOrdinaryWord: Bool {
    guard candidate.ending == .stop, abbreviation.isEmpty, word.upperBound == candidate.mark,
      let last = text.character(before: word.upperBound, from: word.lowerBound), !wordIsAll
    else { return false }
    switch last.kind {
    case .lower: return isOrdinary(lastWord)
    case .upper:
      return word.count > 1 && text.isInCapitals(word)
        && !text.bytes[word].contains(UInt8(ascii: "."))
    case .numeric: return word.count > 1
    case .close: return true
    default: return text.bytes[word.upperBound - 1] == UInt8(ascii: "%")
    }
  }

  /// A known word, or one of four letters or more with a vowel in it and no full stop.
  private func isOrdinary(_ word: String) -> Bool {
    guard word.allSatisfy({ $0.isLetter || $0 == "-" || $0 == "'" || $0 == "’" }) else {
      return false
    }
    let folded = word.lowercased()
    if lexicon.profile.commonWords.contains(folded) { return true }
    let isCapitalized = word.first?.isUppercase == true
    return word.count >= (isCapitalized ? 5 : 4) && folded.contains { "aeiou".contains($0) }
  }
}
