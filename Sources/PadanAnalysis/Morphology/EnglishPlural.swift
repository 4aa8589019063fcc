/// English noun plurals, both ways, by the regular spelling rules and a table of exceptions.
///
/// Source: the spelling rules that dictionaries share: *-s*; *-es* behind a sibilant; *-ies* behind a
/// consonant and *y*. Exceptions stand in `Data/en/irregular-plurals.txt`, nouns without a plural in
/// `Data/en/uncountable.txt`.
package enum EnglishPlural {
  private static let plurals = Dictionary(
    uniqueKeysWithValues: WordList.lines("en", "irregular-plurals").compactMap { line in
      let words = line.split(separator: "\t").map(String.init)
      return words.count == 2 ? (words[0], words[1]) : nil
    })
  private static let singulars = Dictionary(
    plurals.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
  private static let uncountable = WordList.words("en", "uncountable")
  private static let massInS = WordList.words("en", "mass-in-s")
  private static let regularMan = WordList.words("en", "regular-man")
  private static let sibilants = ["s", "x", "z", "ch", "sh"]

  /// The plural of a noun or noun phrase; the same text where its last word has none.
  package static func plural(of phrase: String) -> String {
    let start = phrase.lastIndex(of: " ").map { phrase.index(after: $0) } ?? phrase.startIndex
    let word = String(phrase[start...])
    return phrase[..<start] + pluralWord(word)
  }

  private static func pluralWord(_ word: String) -> String {
    let folded = word.lowercased()
    if let plural = plurals[folded] { return String(word.prefix(1) + plural.dropFirst()) }
    guard !uncountable.contains(folded), singulars[folded] == nil, !folded.hasSuffix("ics"),
      word.last?.isLetter == true
    else { return word }
    if folded.hasSuffix("man"), folded.count > 4, !regularMan.contains(folded) {
      return word.dropLast(2) + "en"
    }
    if folded.hasSuffix("y"), let before = folded.dropLast().last, !"aeiou".contains(before) {
      return word.dropLast() + "ies"
    }
    if folded.hasSuffix("s") && !folded.hasSuffix("ss") && !folded.hasSuffix("us") { return word }
    return word + (sibilants.contains(where: folded.hasSuffix) ? "es" : "s")
  }

  /// The singulars that a folded word may be the plural of, likeliest first; empty where it can be none.
  package static func singulars(of word: String) -> [String] {
    if massInS.contains(word) { return [] }
    // Lives may be the plural of life and of a regular word.
    if let singular = singulars[word] {
      return word.hasSuffix("ves") ? [singular, String(word.dropLast())] : [singular]
    }
    if word.hasSuffix("men"), word.count > 5 { return [word.dropLast(2) + "an"] }
    guard word.count > 2, word.hasSuffix("s"), !["ss", "us", "is"].contains(where: word.hasSuffix)
    else { return [] }
    var found = [String(word.dropLast())]
    if word.hasSuffix("ies"), word.count > 4 { found.insert(word.dropLast(3) + "y", at: 0) }
    if sibilants.contains(where: { word.hasSuffix($0 + "es") }) {
      // Houses and buses end alike; taxes and churches can only be of tax and church.
      found.insert(String(word.dropLast(2)), at: word.hasSuffix("ses") ? 1 : 0)
    }
    return found
  }
}
