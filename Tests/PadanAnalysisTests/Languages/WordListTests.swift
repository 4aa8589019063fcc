import Testing

@testable import PadanAnalysis

@Suite("WordList") struct WordListTests {
  @Test("comments and empty lines are no entries, for every list of every language")
  func comments() {
    for file in LanguageData.files {
      let lines = WordList.lines(file.folder, file.name)
      #expect(!lines.isEmpty, "\(file.folder)/\(file.name)")
      #expect(!lines.contains { $0.isEmpty || $0.hasPrefix("#") }, "\(file.folder)/\(file.name)")
    }
  }

  @Test("a line of words is a word each, a line of a phrase stays a phrase")
  func wordsAndLines() {
    #expect(WordList.words("en", "titles").isSuperset(of: ["president", "prime", "mayor"]))
    #expect(WordList.lines("id", "invitation-cues").contains("di sini"))
  }

  @Test("a list that a language does not have is empty")
  func missing() {
    #expect(WordList.lines("nl", "titles").isEmpty)
    #expect(WordList.words("xx", "function-words").isEmpty)
  }
}
