package import PadanCore

/// What is known of a language: the word lists in its folder `Data/<tag>/`.
package struct LanguageProfile: Sendable {
  /// The language.
  package let language: LanguageTag
  /// Abbreviations by class, without their last full stop. One in lower case matches any case, one with a
  /// capital is matched as it is written.
  package let abbreviations: [AbbreviationClass: Set<String>]
  /// Words that mark the language in any text, in lower case.
  package let functionWords: Set<String>
  /// Ordinary words, which are no names even when capitalised, in lower case.
  package let commonWords: Set<String>
  /// Verbs of saying, as they follow a quotation or its speaker, in lower case.
  package let sayVerbs: Set<String>
  /// Names that end in a mark, such as `Yahoo!`, as they are written.
  package let markedNames: Set<String>
  /// Nouns that a single letter is the name of, such as `vitamin` and `group`, in lower case.
  package let letteredNouns: Set<String>
  /// Titles and roles that stand before a name, in lower case.
  package let titles: Set<String>
  /// Words that are names wherever they stand, with their capital.
  package let knownNames: Set<String>
  /// Places that alone make a dateline, in lower case.
  package let datelinePlaces: Set<String>
  /// Points of the compass that end a place's name, in lower case.
  package let compassWords: Set<String>
  /// Roots that end like a clitic, in lower case.
  package let cliticLikeRoots: Set<String>
  /// Reduplications with a meaning of their own, in lower case.
  package let reduplications: Set<String>
  /// Prefix and suffix that make ordinary words, in lower case.
  package let circumfixes: [(prefix: String, suffix: String)]
  /// Words that describe within a name and are no names by themselves, in lower case.
  package let descriptors: Set<String>
  /// First words of paragraphs that are not part of the article.
  package let boilerplateOpeners: [BoilerplateOpener]
  /// Words that show that an invitation is meant for the page's visitor.
  package let invitationCues: Set<String>

  /// The languages whose folders have word lists, by tag.
  package static let all: [LanguageTag: LanguageProfile] = {
    let tags = Set(LanguageData.files.map(\.folder))
    return Dictionary(
      uniqueKeysWithValues: tags.map { (LanguageTag($0), LanguageProfile(folder: $0)) })
  }()

  /// The profile of a language; for an unknown one, Indonesian and English together.
  package static func of(_ language: LanguageTag) -> LanguageProfile {
    all[language.primary] ?? united
  }

  private static let united = LanguageProfile(
    .undetermined, uniting: LanguageTag.supported.compactMap { all[$0] })

  /// Whether a word without its last full stop is an abbreviation of one of some classes.
  package func isAbbreviation(_ word: String, of classes: [AbbreviationClass]) -> Bool {
    classes.contains { kind in
      guard let listed = abbreviations[kind] else { return false }
      return listed.contains(word) || listed.contains(word.lowercased())
    }
  }

  private init(folder: String) {
    language = LanguageTag(folder)
    abbreviations = Dictionary(
      uniqueKeysWithValues: AbbreviationClass.allCases.map {
        ($0, WordList.words(folder, "abbreviations-\($0.rawValue)"))
      })
    functionWords = WordList.words(folder, "function-words")
    sayVerbs = WordList.words(folder, "say-verbs")
    markedNames = Set(WordList.lines(folder, "marked-names"))
    letteredNouns = WordList.words(folder, "lettered-nouns")
    titles = WordList.words(folder, "titles")
    datelinePlaces = WordList.words(folder, "dateline-places")
    compassWords = WordList.words(folder, "compass")
    cliticLikeRoots = WordList.words(folder, "clitic-like-roots")
    reduplications = WordList.words(folder, "reduplications")
    knownNames = WordList.words(folder, "known-names")
      .union(WordList.words(folder, "affixed-names"))
    circumfixes = WordList.lines(folder, "circumfixes").compactMap { line in
      let parts = line.split(separator: " ").map(String.init)
      return parts.count == 2 ? (parts[0] == "-" ? "" : parts[0], parts[1]) : nil
    }
    descriptors = WordList.words(folder, "descriptors")
    commonWords = WordList.words(folder, "common-words").union(functionWords).union(titles)
      .union(descriptors)
    boilerplateOpeners = BoilerplateOpener.list(WordList.lines(folder, "boilerplate"))
    invitationCues = Set(WordList.lines(folder, "invitation-cues"))
  }

  private init(_ language: LanguageTag, uniting profiles: [LanguageProfile]) {
    func union(_ part: (LanguageProfile) -> Set<String>) -> Set<String> {
      profiles.reduce(into: []) { $0.formUnion(part($1)) }
    }
    self.language = language
    abbreviations = Dictionary(
      uniqueKeysWithValues: AbbreviationClass.allCases.map { kind in
        (kind, union { $0.abbreviations[kind] ?? [] })
      })
    functionWords = union(\.functionWords)
    commonWords = union(\.commonWords)
    sayVerbs = union(\.sayVerbs)
    markedNames = union(\.markedNames)
    letteredNouns = union(\.letteredNouns)
    titles = union(\.titles)
    datelinePlaces = union(\.datelinePlaces)
    compassWords = union(\.compassWords)
    cliticLikeRoots = union(\.cliticLikeRoots)
    reduplications = union(\.reduplications)
    knownNames = union(\.knownNames)
    circumfixes = profiles.flatMap(\.circumfixes)
    descriptors = union(\.descriptors)
    boilerplateOpeners = profiles.flatMap(\.boilerplateOpeners)
    invitationCues = union(\.invitationCues)
  }
}

/// How an abbreviation's full stop is told from the end of a sentence.
package enum AbbreviationClass: String, CaseIterable, Sendable {
  /// Before a name: `Prof.`, `Mr.` — never ends a sentence.
  case title
  /// Before a figure: `No.`, `Rp.`, `Fig.` — does not end one before a digit or Roman numeral.
  case number
  /// Before what it belongs to: `Jl.`, `a.n.`, `vs.` — never ends a sentence.
  case inner
  /// Behind a time: `a.m.` — does not end one before a day, a month or a zone.
  case time
  /// Before a capital only by chance: `dll.`, `Tbk.`, `Inc.` — may end one.
  case final
}

/// The first words of a paragraph that is not part of an article.
package struct BoilerplateOpener: Sendable {
  /// Why the paragraph is not.
  package let reason: BoilerplateReason
  /// The words, in lower case.
  package let words: String

  /// Reads lines `reason<TAB>words`.
  static func list(_ lines: [String]) -> [BoilerplateOpener] {
    lines.compactMap { line in
      let parts = line.split(separator: "\t", maxSplits: 1)
      guard parts.count == 2, let reason = BoilerplateReason(rawValue: String(parts[0])) else {
        return nil
      }
      return BoilerplateOpener(reason: reason, words: String(parts[1]))
    }
  }
}
