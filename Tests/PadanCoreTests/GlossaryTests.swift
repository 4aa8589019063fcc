import Testing

@testable import PadanCore

@Suite("Glossary") struct GlossaryTests {
  @Test(
    "acronyms are two capitals or more with nothing but digits and &-/. beside them",
    arguments: [
      "PBB", "WHO", "U.N.", "R&D", "COVID-19", "TCP/IP", "G20A", "BBM", "ÉU", "S&P", "A1B",
    ])
  func acronyms(text: String) {
    #expect(Term(text, status: .preferred).isAcronym)
  }

  @Test(
    "other terms are no acronyms",
    arguments: [
      "", "A", "G20", "who", "Who", "PhD", "UN agency", "PT PLN", "2021", "...", "M-1", "PBB’s",
      "東京",
    ])
  func noAcronyms(text: String) {
    #expect(!Term(text, status: .preferred).isAcronym)
  }

  @Test("only preferred and admitted terms may be proposed")
  func usable() {
    #expect(AdministrativeStatus.allCases.filter(\.isUsable) == [.preferred, .admitted])
  }

  @Test("the terms of an entry are found by the primary language")
  func termsByLanguage() {
    let entry = ConceptEntry(
      id: "economy:2", domain: "economy", partOfSpeech: .noun, flags: [], note: "",
      terms: [.english: [Term("inflation", status: .preferred)]],
      location: SourceLocation(file: "economy.csv", line: 2))
    #expect(entry.terms(in: .english).map(\.text) == ["inflation"])
    #expect(entry.terms(in: LanguageTag("en-GB")).map(\.text) == ["inflation"])
    #expect(entry.terms(in: .indonesian).isEmpty)
    #expect(entry.terms(in: .undetermined).isEmpty)
  }

  @Test("each word of the flags column stands for one flag of its own")
  func flags() {
    #expect(TermFlags.words.map(\.word) == ["case", "dnt", "proper"])
    let all = TermFlags.words.reduce(into: TermFlags()) { flags, pair in
      #expect(flags.isDisjoint(with: pair.flag))
      flags.insert(pair.flag)
    }
    #expect(all == [.matchCase, .doNotTranslate, .proper])
  }
}
