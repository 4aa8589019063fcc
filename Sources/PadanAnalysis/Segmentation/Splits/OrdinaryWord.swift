extension BoundaryContext {
  /// Whether the word before the full stop is an ordinary word or figure, so that the stop ends a sentence and
  /// does not shorten the word: `selesai`, `2017`, `TNI`, `(27/3)`, not `tgl` or `Kec`.
  var endsInOrdinaryWord: Bool {
    guard candidate.ending == .stop, abbreviation.isEmpty, word.upperBound == candidate.mark,
      let last = text.character(before: word.upperBound, from: word.lowerBound), !wordIsAll
    else { return false }
    switch last.kind {
    case .lower: return isOrdinary(lastWord) || isUnit || isAddress
    case .upper:
      return word.count > 1 && text.isInCapitals(word)
        && !text.bytes[word].contains(UInt8(ascii: "."))
    case .numeric: return word.count > 1
    case .close: return true
    default: return text.bytes[word.upperBound - 1] == UInt8(ascii: "%")
    }
  }

  /// `120 Hz`, `175 Nm`: a short word behind a figure is a unit.
  private var isUnit: Bool {
    word.count <= 3 && wordBeforeLast?.last?.isNumber == true
  }

  /// `www.contoh.id`, `contoh.id/kabar`.
  private var isAddress: Bool {
    let bytes = text.bytes[word]
    return bytes.contains(UInt8(ascii: "/")) || bytes.starts(with: "www.".utf8)
  }

  /// A known word or name, or one of four letters or more with a vowel in it and no full stop; a name of four
  /// letters must end in a vowel, before which abbreviations are cut.
  private func isOrdinary(_ word: String) -> Bool {
    guard word.allSatisfy({ $0.isLetter || $0.isNumber || "-'’".contains($0) }) else {
      return false
    }
    let word = word.split(separator: "-").last.map(String.init) ?? word
    let folded = word.lowercased()
    if lexicon.profile.commonWords.contains(folded) || lexicon.profile.knownNames.contains(word) {
      return true
    }
    guard word.count >= 4, folded.contains(where: { "aeiou".contains($0) }) else { return false }
    return word.count > 4 || word.first?.isLowercase == true
      || folded.last.map { "aeiou".contains($0) } == true
  }
}
