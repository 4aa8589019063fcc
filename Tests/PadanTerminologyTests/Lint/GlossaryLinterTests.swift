@testable import PadanTerminology
import PadanCore
import Testing

@Suite struct GlossaryLinterTests {
  @Test("a good glossary has no findings")
  func clean() {
    #expect(
      findings([
        "awan = cloud", "WHO = WHO ; dnt case", "siapa = who", "daring = online|!on-line",
        "BMW|Bayerische Motoren Werke = BMW|Bayerische Motoren Werke ; dnt proper",
      ]).isEmpty)
  }

  @Test("a term in two rows is reported at the second, with the place of the first")
  func duplicate() {
    let found = findings(["awan = cloud", "Awan = heap"])
    #expect(found.map(\.check) == ["glossary.duplicate"])
    #expect(found.first?.severity == .error)
    #expect(found.first?.location.line == 3)
    #expect(found.first?.message.contains("test.csv:2") == true)
    #expect(found.first?.message.contains("Awan") == true)
  }

  @Test("the same English term for two Indonesian ones is reported too")
  func duplicateTarget() {
    #expect(findings(["awan = cloud", "mega = cloud"]).map(\.check) == ["glossary.duplicate"])
  }

  @Test("a term twice in one row says so")
  func twiceInOneRow() {
    let found = findings(["awan|awan = cloud"])
    #expect(found.map(\.check) == ["glossary.duplicate"])
    #expect(found.first?.message.contains("twice in one row") == true)
  }

  @Test("the same word in both languages is no duplicate")
  func twoLanguages() {
    #expect(findings(["startup = startup"]).isEmpty)
  }

  @Test("acronyms and rows flagged case are told apart by case")
  func caseMatters() {
    #expect(findings(["AS = US", "as = axle"]).isEmpty)
    #expect(findings(["iOS = iOS ; case", "ios = ios ; case"]).isEmpty)
    #expect(findings(["AS = US", "AS = axle"]).map(\.check) == ["glossary.duplicate"])
  }

  @Test("three rows with a term give two findings, both to the first")
  func three() {
    let found = findings(["awan = a", "awan = b", "awan = c"])
    #expect(found.map(\.location.line) == [3, 4])
    #expect(found.allSatisfy { $0.message.contains("test.csv:2") })
  }

  @Test(
    "spaces in a row and tabs are warned of", arguments: ["komputasi  awan", "komputasi\tawan"])
  func spacing(term: String) {
    let found = findings(["\(term) = cloud computing"])
    #expect(found.map(\.check) == ["glossary.spacing"])
    #expect(found.first?.severity == .warning)
  }

  @Test("what is not translated has equal sides")
  func doNotTranslate() {
    #expect(findings(["Tesla = Tesla Inc ; dnt"]).map(\.check) == ["glossary.dnt"])
    #expect(findings(["Tesla|Tesla Inc = Tesla ; dnt"]).map(\.check) == ["glossary.dnt"])
    #expect(findings(["Tesla = Tesla ; dnt"]).isEmpty)
  }

  @Test("findings come in the order of the rows")
  func order() {
    let found = findings(["a  b = c", "Tesla = X ; dnt", "Tesla = y"])
    #expect(found.map(\.location.line) == [2, 3, 4])
    #expect(found.map(\.check) == ["glossary.spacing", "glossary.dnt", "glossary.duplicate"])
  }

  @Test("an empty glossary has no findings")
  func empty() {
    #expect(findings([]).isEmpty)
  }

  private func findings(_ rows: [String]) -> [Finding] {
    GlossaryLinter().findings(in: Sample.glossary(rows))
  }
}
