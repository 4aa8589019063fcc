package import PadanCore

/// Tells which tokens are parts of names: people, places, companies, products.
///
/// A capital is the evidence, weighed by where it stands: at the start of a sentence, and in a headline that
/// capitalises every word, it says nothing, so an ordinary word (`Data/<tag>/common-words.txt`) is no name
/// there. Elsewhere an ordinary word is no name either, unless the other language has it too, as English
/// words in company names (`Model Y`), or unless it goes on a name (`BMW Startup Garage`). What describes within a
/// name (`Distrik Pudong`) and titles (`Presiden`) are none.
package struct NameTokenFinder {
  private static let knownNames = LanguageProfile.all.values.reduce(into: Set<String>()) {
    $0.formUnion($1.knownNames)
  }

  private let profile: LanguageProfile
  private let other: LanguageProfile?

  /// A finder for texts in a language.
  package init(language: LanguageTag) {
    profile = LanguageProfile.of(language)
    other = language.counterpart.flatMap { LanguageProfile.all[$0] }
  }

  /// For each token of the document, whether it is part of a name.
  package func nameTokens(in document: AnalyzedDocument) -> [Bool] {
    var isName = [Bool](repeating: false, count: document.tokens.count)
    var doubtful: [Int] = []
    var certain = Self.knownNames
    for segment in document.segments {
      let range = document.shownTokens(of: segment)
      let isShouted = isShouted(range, document)
      let isTitleCased = isShouted || isTitleCase(range, document)
      var isOpening = true
      for index in range {
        let token = document.tokens[index]
        if token.kind == .word, !hasCapital(token, document) {
          isOpening = false
          continue
        }
        let text = document.text(in: token.span)
        guard token.kind == .word || isSite(token, document) else {
          isOpening = isOpening || opensSentence(text, index, document)
          continue
        }
        let saysNothing = isOpening || isTitleCased
        isOpening = false
        isName[index] =
          !isAbbreviation(text, index, document)
          && (isNameWord(text, saysNothing: saysNothing)
            || !isTitleCased && continuesName(text, index, isName, document))
        guard isName[index] else { continue }
        let isMixed = !isShouted && text.dropFirst().contains(where: \.isUppercase)
        if saysNothing && !isMixed {
          doubtful.append(index)
        } else {
          certain.insert(text)
        }
      }
    }
    // A capital that says nothing needs another witness: the same word elsewhere, or a name right behind.
    for index in doubtful.reversed()
    where !certain.contains(document.text(in: document.tokens[index].span)) {
      isName[index] = isFollowedByCertainName(index, isName, certain, document)
    }
    return isName
  }

  /// Whether nearly every longer word is capitalised, ordinary ones too, as in headlines.
  package func isTitleCase(_ range: Range<Int>, _ document: AnalyzedDocument) -> Bool {
    var capitalised = 0
    var ordinary = 0
    var long = 0
    for index in range where document.tokens[index].kind == .word {
      let token = document.tokens[index]
      guard token.span.count > 3 else { continue }
      long += 1
      guard hasCapital(token, document) else { continue }
      capitalised += 1
      let folded = document.text(in: token.span).lowercased()
      if long > 1, profile.commonWords.contains(folded), !profile.titles.contains(folded) {
        ordinary += 1
      }
    }
    return long >= 4 && capitalised * 5 >= long * 4 && ordinary >= 2
  }

  /// Whether most longer words are in capitals throughout.
  private func isShouted(_ range: Range<Int>, _ document: AnalyzedDocument) -> Bool {
    var shouted = 0
    var long = 0
    for index in range
    where document.tokens[index].kind == .word && document.tokens[index].span.count > 3 {
      long += 1
      let bytes = document.document.source.bytes[document.tokens[index].span.range]
      if !bytes.contains(where: { (0x61...0x7A).contains($0) }) { shouted += 1 }
    }
    return long >= 3 && shouted * 2 > long
  }

  /// Whether a capital may stand in the token, told by its bytes: those outside ASCII are taken for one.
  private func hasCapital(_ token: Token, _ document: AnalyzedDocument) -> Bool {
    document.document.source.bytes[token.span.range].contains {
      (0x41...0x5A).contains($0) || $0 >= 0x80
    }
  }

  /// `Amazon.com`: a site that is written as a name is one.
  private func isSite(_ token: Token, _ document: AnalyzedDocument) -> Bool {
    token.kind == .url && document.document.source.bytes[token.span.start] &- 0x41 < 26
  }

  private func isNameWord(_ text: String, saysNothing: Bool) -> Bool {
    guard text.first?.isLetter == true, text.contains(where: \.isUppercase),
      !CurrencyMark.letters.contains(text)
    else { return false }
    let folded = EnglishPossessive.base(of: text.lowercased())
    // Senin-Rabu, January-March: a compound of ordinary words is one.
    let parts = folded.split(separator: "-").map(String.init)
    if parts.count > 1, parts.allSatisfy(profile.commonWords.contains) { return false }
    if text.count > 1, !text.contains(where: \.isLowercase) {
      // All capitals: an acronym, unless the sentence shouts ordinary words.
      return saysNothing
        ? !profile.commonWords.contains(folded) : !profile.functionWords.contains(folded)
    }
    // iPhone, eFishery: a capital inside is a name's.
    if text.dropFirst().contains(where: \.isUppercase) { return true }
    guard profile.commonWords.contains(folded) || isDerived(text, folded) else { return true }
    return !saysNothing && other?.commonWords.contains(folded) == true && mayBeName(folded)
  }

  /// `Pegunungan`, `Merindukan`: a word that has affixes of the language is an ordinary one, known names apart.
  private func isDerived(_ text: String, _ folded: String) -> Bool {
    guard folded.count >= 7, !profile.knownNames.contains(text) else { return false }
    return profile.circumfixes.contains {
      folded.hasPrefix($0.prefix) && folded.hasSuffix($0.suffix)
    }
  }

  /// An ordinary word with a capital, right behind a name.
  private func continuesName(
    _ text: String, _ index: Int, _ isName: [Bool], _ document: AnalyzedDocument
  ) -> Bool {
    guard index > 0, isName[index - 1], text.first?.isUppercase == true else { return false }
    return isOneSpace(before: index, document) && mayBeName(text.lowercased())
  }

  private func isFollowedByCertainName(
    _ index: Int, _ isName: [Bool], _ certain: Set<String>, _ document: AnalyzedDocument
  ) -> Bool {
    guard index + 1 < isName.count, isName[index + 1] else { return false }
    return isOneSpace(before: index + 1, document)
      && certain.contains(document.text(in: document.tokens[index + 1].span))
  }

  private func isOneSpace(before index: Int, _ document: AnalyzedDocument) -> Bool {
    document.tokens[index].span.start - document.tokens[index - 1].span.end == 1
  }

  /// `Jl.`, `No.`: an abbreviation of an ordinary word.
  private func isAbbreviation(_ text: String, _ index: Int, _ document: AnalyzedDocument) -> Bool {
    guard index + 1 < document.tokens.count,
      document.text(in: document.tokens[index + 1].span) == "."
    else { return false }
    return profile.isAbbreviation(text, of: [.number, .inner])
  }

  private func mayBeName(_ folded: String) -> Bool {
    folded != "rp" && !profile.functionWords.contains(folded) && !profile.titles.contains(folded)
      && !profile.descriptors.contains(folded)
  }

  /// An opening quote, a colon or a list mark starts anew.
  private func opensSentence(_ text: String, _ index: Int, _ document: AnalyzedDocument) -> Bool {
    if ["“", "‘", "«", ":", "•", "–", "—"].contains(text) { return true }
    guard ["\"", "'", "(", "."].contains(text), index + 1 < document.tokens.count else {
      return false
    }
    return document.tokens[index + 1].span.start == document.tokens[index].span.end
  }
}
