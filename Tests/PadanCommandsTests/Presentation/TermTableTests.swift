@testable import PadanCommands
import Padan
import Testing

@Suite struct TermTableTests {
  private func use(_ source: String, _ target: String?, count: Int) -> [TermUse] {
    let entry = ConceptEntry(
      id: source, domain: "economy", partOfSpeech: .noun, flags: [], note: "", terms: [:],
      location: SourceLocation(file: "x"))
    let hit = TermHit(
      span: TextSpan(0, 1), tokens: 0..<1, entry: entry, term: Term(source, status: .preferred),
      targets: [target].compactMap { $0 }.map { Term($0, status: .admitted) }, rule: "exact")
    return TermUse.uses(of: Array(repeating: hit, count: count))
  }

  @Test("a row has source, target, status, domain and count; a dash where there is no target")
  func cells() {
    let table = TermTable(uses: [], from: .indonesian, to: .english)
    #expect(table.header == ["Indonesian", "English", "Status", "Domain", "Count"])
    #expect(
      use("awan", "cloud", count: 3).map(table.cells)
        == [["awan", "cloud", "admitted", "economy", "3"]])
    #expect(use("awan", nil, count: 1).map(table.cells) == [["awan", "–", "", "economy", "1"]])
  }

  @Test("each line is two spaces in, without white space at its end")
  func text() {
    let uses =
      use("awan", "cloud", count: 3) + use("perusahaan rintisan", "startup", count: 12)
    let lines = TermTable(uses: uses, from: .indonesian, to: .english).text.split(separator: "\n")
    #expect(lines.allSatisfy { $0.hasPrefix("  ") && !$0.hasSuffix(" ") })
    #expect(lines.first?.contains("Indonesian") == true)
    #expect(lines.last?.hasSuffix("12") == true)
  }

  @Test(
    "languages by their English names",
    arguments: [("id", "Indonesian"), ("en", "English"), ("und", "und")])
  func names(tag: String, name: String) {
    #expect(LanguageTag(tag).name == name)
  }
}
