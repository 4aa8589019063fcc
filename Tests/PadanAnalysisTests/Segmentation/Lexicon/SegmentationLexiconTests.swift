import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("SegmentationLexicon") struct SegmentationLexiconTests {
  private func classes(_ word: String, in language: LanguageTag) -> AbbreviationClasses {
    let bytes = Array(word.utf8)
    return bytes.withUnsafeBufferPointer {
      SegmentationLexicon.of(language).abbreviationClasses(of: 0..<bytes.count, in: $0)
    }
  }

  @Test(
    "every abbreviation that is listed is found with its classes",
    arguments: [LanguageTag.indonesian, .english])
  func listed(language: LanguageTag) {
    let profile = LanguageProfile.of(language)
    for (kind, words) in profile.abbreviations {
      for word in words {
        #expect(word.utf8.count <= ShortWord.longest, "\(word) is too long to be found")
        #expect(classes(word, in: language).contains(AbbreviationClasses(kind)), "\(word)")
      }
    }
  }

  @Test("one listed in lower case is found in any case, but no single capital is")
  func anyCase() {
    for word in ["prof", "Prof", "PROF", "pRoF"] {
      #expect(classes(word, in: .indonesian).contains(.title) == (word != "pRoF"))
    }
    #expect(classes("v", in: .english).contains(.inner))
    #expect(!classes("V", in: .english).contains(.inner))
  }

  @Test("one listed with a capital is found as it is written")
  func asWritten() {
    #expect(classes("Tb", in: .indonesian).contains(.title))
    #expect(classes("TB", in: .indonesian).isEmpty)
    #expect(classes("tb", in: .indonesian).isEmpty)
    #expect(classes("Kec", in: .indonesian).contains(.inner))
    #expect(classes("dr", in: .indonesian).contains(.title))
  }

  @Test(
    "other words are no abbreviations",
    arguments: [
      "", "selesai", "profesor", "pro", "Prof.", "\0prof", "é", "中", "katakatakatakatakata",
    ])
  func others(word: String) {
    #expect(classes(word, in: .indonesian).isEmpty)
    #expect(classes(word, in: .undetermined).isEmpty)
  }

  @Test("a word may have several classes")
  func several() {
    #expect(classes("ttd", in: .indonesian) == [.inner, .final])
    #expect(classes("Mar", in: .indonesian).contains(.title))
    let kinds = AbbreviationClass.allCases.map { AbbreviationClasses($0).rawValue }
    #expect(Set(kinds).count == kinds.count && kinds.allSatisfy { $0.nonzeroBitCount == 1 })
  }

  @Test("each language has its own, whatever the region; an unknown one has those of both")
  func languages() {
    #expect(classes("Hj", in: .english).isEmpty && !classes("Hj", in: .indonesian).isEmpty)
    #expect(classes("messrs", in: .indonesian).isEmpty)
    #expect(!classes("hj", in: LanguageTag("id-ID")).isEmpty)
    for language in [LanguageTag.undetermined, LanguageTag("nl"), LanguageTag("ms")] {
      #expect(!classes("Hj", in: language).isEmpty && !classes("Messrs", in: language).isEmpty)
    }
    #expect(SegmentationLexicon.of(.indonesian) === SegmentationLexicon.of(LanguageTag("id")))
    #expect(SegmentationLexicon.of(LanguageTag("nl")) === SegmentationLexicon.of(.undetermined))
  }

  @Test("names with a mark are found by their last word")
  func markedNames() {
    let names = SegmentationLexicon.of(.indonesian).markedNames
    #expect(names["Yahoo!"] == ["Yahoo!"])
    #expect(names["Cinta?"] == ["Ada Apa Dengan Cinta?", "Ada Apa dengan Cinta?"])
    #expect(names["Apa"] == nil)
    #expect(Set(names.values.joined()) == LanguageProfile.of(.indonesian).markedNames)
  }

  @Test("all at once get the same lexicon")
  func concurrent() async {
    let found = await withTaskGroup(of: ObjectIdentifier.self) { group in
      for _ in 0..<50 { group.addTask { ObjectIdentifier(SegmentationLexicon.of(.english)) } }
      return await group.reduce(into: Set<ObjectIdentifier>()) { $0.insert($1) }
    }
    #expect(found.count == 1)
  }
}
