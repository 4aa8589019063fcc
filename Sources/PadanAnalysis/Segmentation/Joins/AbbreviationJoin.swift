internal import PadanCore

/// `Prof. Dr.`, `No. 19`, `Jl. Sudirman`: the full stop belongs to an abbreviation.
struct AbbreviationJoin: JoinRule {
  func joins(_ context: BoundaryContext) -> Bool {
    guard context.candidate.ending == .stop, !context.word.isEmpty else { return false }
    if isDecreeNumber(context) { return true }
    let classes = classes(in: context)
    guard !classes.isEmpty, context.endsWithBareStop || isInBrackets(context) else { return false }
    if classes.contains(.title) { return !startsClause(context) }
    if classes.contains(.inner) { return !isUsedAsNoun(context, mayEnd: classes.contains(.final)) }
    if classes.contains(.number), isFigure(context) { return true }
    if classes.contains(.time) {
      // At 4 a.m. Dr. Hill was called: so short a sentence has only told the time.
      if context.hasFewWords { return true }
      let next = context.nextWord
      if context.lexicon.profile.descriptors.contains(next.lowercased())
        || next.count >= 2 && next.allSatisfy(\.isUppercase)
      {
        return true
      }
    }
    return classes.contains(.final) && goesOnBehindFinal(context)
  }

  /// `Paul Dunn Sr. They plan …`: a pronoun and a verb behind it are no name.
  private func startsClause(_ context: BoundaryContext) -> Bool {
    context.next == .upper
      && context.lexicon.profile.functionWords.contains(context.nextWord.lowercased())
      && context.wordAfterNext.first?.isLowercase == true
  }

  /// `Pelamar harus membawa CV. Wawancara dimulai …`, `Di bawahnya tertulis ttd. Namanya tidak ada`: an acronym, or
  /// an abbreviation that is listed as one that may end, stands for a thing where an ordinary clause follows.
  private func isUsedAsNoun(_ context: BoundaryContext, mayEnd: Bool) -> Bool {
    guard context.next == .upper,
      mayEnd
        || context.text.isInCapitals(context.word)
          && !context.text.bytes[context.word].contains(UInt8(ascii: "."))
    else { return false }
    return (context.nextIsOrdinary || mayEnd && context.nextWord.hasSuffix("nya"))
      && context.wordAfterNext.first?.isLowercase == true
  }

  /// The word's own classes, or those of its last part: `Sept. 8-Oct. 2`, `Prof.Dr. Budi`.
  private func classes(in context: BoundaryContext) -> AbbreviationClasses {
    guard context.abbreviation.isEmpty else { return context.abbreviation }
    if let inCapitals = classesInCapitals(context) { return inCapitals }
    guard
      let hyphen = context.text.bytes[context.word].lastIndex(where: {
        $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".")
      })
    else { return [] }
    return context.lexicon.abbreviationClasses(
      of: (hyphen + 1)..<context.word.upperBound, in: context.text.bytes)
  }

  /// `ST. LOUIS`: in a line of capitals, `St` stands there in capitals too.
  private func classesInCapitals(_ context: BoundaryContext) -> AbbreviationClasses? {
    guard context.next == .upper, case let first = context.candidate.rightStart,
      case let second = first + context.text.character(at: first).length,
      second < context.text.end, context.text.character(at: second).kind == .upper,
      context.text.isInCapitals(context.word),
      case let next = context.nextWord, next.count > 1, next.allSatisfy(\.isUppercase),
      context.wordBeforeLast?.contains(where: \.isLowercase) != true
    else { return nil }
    let word = Array((context.lastWord.prefix(1) + context.lastWord.dropFirst().lowercased()).utf8)
    let classes = word.withUnsafeBufferPointer {
      context.lexicon.abbreviationClasses(of: 0..<word.count, in: $0)
    }
    return classes.isEmpty ? nil : classes
  }

  /// `TNI (Purn.) Hari`: an abbreviation in brackets of its own.
  private func isInBrackets(_ context: BoundaryContext) -> Bool {
    let bytes = context.text.bytes
    return context.word.lowerBound > context.sentenceStart
      && bytes[context.word.lowerBound - 1] == UInt8(ascii: "(")
      && bytes[context.candidate.mark + 1] == UInt8(ascii: ")")
      && context.candidate.leftEnd == context.candidate.mark + 2
  }

  private func isFigure(_ context: BoundaryContext) -> Bool {
    switch context.next {
    case .numeric: true
    case .close: context.text.bytes[context.candidate.rightStart] == UInt8(ascii: "(")
    case .upper: isRomanNumeral(context)
    default: false
    }
  }

  /// `jil. IV`, `jil. I dan II`, but not `dua hal. I Made Arya …` or `No. I think …`.
  private func isRomanNumeral(_ context: BoundaryContext) -> Bool {
    let chunk = context.nextChunk
    guard chunk == "I" else { return chunk.isRomanNumeral }
    return context.lexicon.profile.language != .english
      && context.wordAfterNext.first?.isLowercase == true
  }

  /// `Peraturan No. XI. B. 02.00`: the parts of a number that starts with a Roman numeral.
  private func isDecreeNumber(_ context: BoundaryContext) -> Bool {
    switch context.next {
    case .upper:
      let second = context.candidate.rightStart + 1
      guard context.word.count <= 5, second < context.text.end,
        context.text.bytes[second] == UInt8(ascii: "."), context.text.isInCapitals(context.word),
        context.endsWithBareStop, context.lastWord.isRomanNumeral,
        case let next = context.nextChunk, next.count == 2, next.last == ".",
        let before = context.wordBeforeLast, before.last == "."
      else { return false }
      return context.lexicon.profile.isAbbreviation(String(before.dropLast()), of: [.number])
    case .numeric:
      guard context.word.count == 1, context.endsWithBareStop,
        let before = context.wordBeforeLast, before.count > 2, before.last == "."
      else { return false }
      return before.dropLast().allSatisfy { "IVXLCDM".contains($0) }
    default: return false
    }
  }

  /// `PT Astra Tbk. (ASII)`: what stands in brackets explains the name. `Printing Co. Ltd.`: the name goes on.
  private func goesOnBehindFinal(_ context: BoundaryContext) -> Bool {
    if context.next == .lower { return true }
    let chunk = context.nextChunk
    if chunk.hasPrefix("(") { return true }
    // Holdings Ltd. C/O PT …: what is written with a stroke belongs to what stands before.
    if chunk.contains("/"), context.lexicon.profile.isAbbreviation(chunk, of: [.inner]) {
      return true
    }
    guard chunk.count > 1, chunk.last.map({ ".,".contains($0) }) == true else { return false }
    let bytes = Array(chunk.utf8)
    return bytes.withUnsafeBufferPointer {
      var end = $0.count
      while end > 0, $0[end - 1] == UInt8(ascii: ".") || $0[end - 1] == UInt8(ascii: ",") {
        end -= 1
      }
      return context.lexicon.abbreviationClasses(of: 0..<end, in: $0).contains(.final)
    }
  }
}

extension String {
  /// Whether the letters that the text starts with are a Roman numeral in capitals.
  var isRomanNumeral: Bool {
    let letters = prefix { $0.isLetter }
    return !letters.isEmpty && letters.allSatisfy { "IVXLCDM".contains($0) }
  }
}
