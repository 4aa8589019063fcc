@testable import Padan
import PadanCore
import Testing

@Suite struct LookupTests {
  private func workbench() throws -> Workbench {
    try TemporaryFolder.workbench([
      "komputasi awan,cloud computing,technology,noun,,",
      "perusahaan rintisan,startup,economy,noun,,",
      "PBB,UN|United Nations,government,properNoun,proper,", "AIDS,AIDS,health,noun,dnt case,",
      "awan hujan,rain cloud,weather,noun,,",
    ])
  }

  @Test(
    "a term is found as in a text, in either language, with its rule",
    arguments: [
      ("komputasi awan", "komputasi awan", "exact"), ("startups", "perusahaan rintisan", "plural"),
      ("cloud computing", "komputasi awan", "exact"), ("United Nations", "PBB", "exact"),
      ("Komputasi Awan", "komputasi awan", "case"), ("AIDS", "AIDS", "exact"),
    ])
  func found(term: String, entry: String, rule: String) throws {
    let lookup = try workbench().lookUp(term)
    #expect(lookup.term == term)
    #expect(lookup.entries.map { $0.entry.terms(in: .indonesian).first?.text } == [entry])
    #expect(lookup.entries.map(\.rule) == [rule])
    #expect(lookup.related.isEmpty)
  }

  @Test("a part of what was asked is not the answer")
  func part() throws {
    let lookup = try workbench().lookUp("komputasi awan murah")
    #expect(lookup.entries.isEmpty)
    #expect(lookup.related.isEmpty)
  }

  @Test("where there is none, entries that hold all the words are shown")
  func related() throws {
    let awan = try workbench().lookUp("awan")
    #expect(awan.entries.isEmpty)
    #expect(awan.related.map(\.domain) == ["technology", "weather"])
    #expect(try workbench().lookUp("awan komp").related.map(\.domain) == ["technology"])
    #expect(try workbench().lookUp("Nation").related.map(\.domain) == ["government"])
    #expect(try workbench().lookUp("kapal selam").related.isEmpty)
  }

  @Test("at most ten related entries")
  func most() throws {
    let many = try TemporaryFolder.workbench(
      (0..<30).map { "awan jenis\($0),cloud \($0),x,noun,," })
    let lookup = try many.lookUp("awan")
    #expect(lookup.related.count == 10)
    #expect(lookup.related.first?.terms(in: .indonesian).first?.text == "awan jenis0")
  }

  @Test("nothing asked, nothing found", arguments: ["", " ", "?!", "\n"])
  func nothing(term: String) throws {
    let lookup = try workbench().lookUp(term)
    #expect(lookup.entries.isEmpty)
    #expect(lookup.related.isEmpty)
  }

  @Test("white space around what was asked changes nothing")
  func whiteSpace() throws {
    #expect(try workbench().lookUp("startup ").entries.count == 1)
    let leading = try workbench().lookUp(" startup")
    #expect(leading.entries.count == 1)
  }

  @Test("two entries with the same term are both shown")
  func homonyms() throws {
    let homonyms = try TemporaryFolder.workbench([
      "bunga,interest,economy,noun,,", "bunga,flower,nature,noun,,",
    ])
    let lookup = try homonyms.lookUp("bunga")
    #expect(lookup.entries.map(\.entry.domain) == ["economy", "nature"])
  }
}
