import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("LanguageProfile") struct LanguageProfileTests {
  @Test("both languages of the pair have every word list", arguments: LanguageTag.supported)
  func complete(language: LanguageTag) throws {
    let profile = try #require(LanguageProfile.all[language])
    #expect(profile.language == language)
    for kind in AbbreviationClass.allCases {
      #expect(profile.abbreviations[kind]?.isEmpty == false, "\(kind)")
    }
    #expect(profile.functionWords.count > 50)
    #expect(profile.commonWords.count > 1_000)
    #expect(!profile.titles.isEmpty && !profile.descriptors.isEmpty)
    #expect(!profile.boilerplateOpeners.isEmpty && !profile.invitationCues.isEmpty)
  }

  @Test(
    "words are in lower case, abbreviations as they are matched, without spaces and full stops at their end",
    arguments: LanguageTag.supported)
  func spelling(language: LanguageTag) {
    let profile = LanguageProfile.of(language)
    let abbreviations = profile.abbreviations.values.reduce(into: Set()) { $0.formUnion($1) }
    let words = profile.commonWords.union(profile.sayVerbs).union(profile.letteredNouns)
    #expect(words.filter { $0 != $0.lowercased() } == [])
    let wrong = words.union(abbreviations).filter { word in
      word.isEmpty || word.hasSuffix(".") || word.contains { $0.isWhitespace || $0 == "#" }
    }
    #expect(wrong.isEmpty)
  }

  @Test("names that end in a mark end in one", arguments: LanguageTag.supported)
  func markedNames(language: LanguageTag) {
    let names = LanguageProfile.of(language).markedNames
    #expect(!names.isEmpty)
    #expect(names.filter { $0.last.map { "!?".contains($0) } != true } == [])
  }

  @Test("an abbreviation with a capital is matched as it is written, another in any case")
  func abbreviations() {
    let profile = LanguageProfile.of(.english)
    #expect(profile.isAbbreviation("No", of: [.number]))
    #expect(!profile.isAbbreviation("no", of: [.number]))
    #expect(profile.isAbbreviation("DR", of: [.title]))
    #expect(!profile.isAbbreviation("dr", of: [.number, .inner]))
  }

  @Test("function words, titles and descriptors are ordinary words")
  func commonWords() {
    for language in LanguageTag.supported {
      let profile = LanguageProfile.of(language)
      #expect(profile.functionWords.isSubset(of: profile.commonWords))
      #expect(profile.titles.isSubset(of: profile.commonWords))
      #expect(profile.descriptors.isSubset(of: profile.commonWords))
    }
  }

  @Test("a region changes nothing")
  func region() {
    #expect(LanguageProfile.of(LanguageTag("en-GB")).language == .english)
  }

  @Test("an unknown language has the words of both", arguments: ["und", "xx", ""])
  func united(tag: String) {
    let united = LanguageProfile.of(LanguageTag(tag))
    #expect(united.functionWords.isSuperset(of: ["yang", "the"]))
    #expect(united.titles.isSuperset(of: ["presiden", "president"]))
    #expect(united.abbreviations[.title]?.isSuperset(of: ["hj", "messrs"]) == true)
  }

  @Test(
    "the rivals of the pair are known by their function words", arguments: ["ms", "nl", "jv", "su"])
  func rivals(tag: String) throws {
    let profile = try #require(LanguageProfile.all[LanguageTag(tag)])
    #expect(profile.functionWords.count > 20)
  }

  @Test("each opener names its reason; lines of another form are none")
  func openers() {
    let openers = BoilerplateOpener.list([
      "link\tbaca juga", "photo\tfoto:", "salah\tkata", "tanpa tab", "credit\ta\tb",
    ])
    #expect(openers.map(\.reason) == [.link, .photo, .credit])
    #expect(openers.map(\.words) == ["baca juga", "foto:", "a\tb"])
  }
}
