@testable import Padan
import PadanCore
import Testing

@Suite struct ReportTests {
  private func report(
    _ text: String, _ rows: [String] = [], limit: Int = 3
  ) throws -> Report {
    let workbench = try TemporaryFolder.workbench(rows)
    return try workbench.report(
      on: workbench.document(of: SourceText(text)),
      options: ReportOptions(from: .indonesian, limit: .sentences(limit)))
  }

  @Test("terms outside the summary are not counted")
  func summaryOnly() throws {
    let rows = ["inflasi,inflation,economy,noun,,", "awan,cloud,weather,noun,,"]
    let one = try report("Inflasi naik. Ada awan dan inflasi.", rows, limit: 1)
    #expect(one.termUses.map(\.source.text) == ["inflasi"])
    #expect(one.termUses.map(\.count) == [1])
    #expect(one.hits.count == 3)
    let two = try report("Inflasi naik. Ada awan dan inflasi.", rows, limit: 2)
    #expect(two.termUses.map(\.source.text) == ["inflasi", "awan"])
    #expect(two.termUses.map(\.count) == [2, 1])
  }

  @Test("figures and dates stand once each, in order, words and names not at all")
  func figures() throws {
    let report = try report("Tesla naik 5 persen pada Maret. Laba naik 5 persen, Rp2 miliar.")
    #expect(report.figures.map(\.source) == ["5 persen", "Maret", "Rp2 miliar"])
    #expect(report.figures.map(\.kind) == [.percent, .date, .money])
  }

  @Test("a number that is no quantity is no figure: a telephone number")
  func labels() throws {
    let report = try report("Hubungi 021 atau 0812 untuk 12 kursi dan 0,5 porsi.")
    #expect(report.figures.map(\.source) == ["12", "0,5"])
  }

  @Test("what was left out is counted by reason, in the reasons' order")
  func leftOut() throws {
    let report = try report(
      """
      Harga beras naik tajam.

      Editor: Sari

      Baca juga: Harga gula

      Baca juga: Harga garam

      Petani senang sekali.
      """
    )
    #expect(report.leftOut.map(\.reason) == [.link, .credit])
    #expect(report.leftOut.map(\.count) == [2, 1])
  }

  @Test("an article without a sentence has a report too")
  func empty() throws {
    let report = try report("")
    #expect(report.summary.sentences.isEmpty)
    #expect(report.termUses.isEmpty)
    #expect(report.figures.isEmpty)
    #expect(report.target == .english)
  }
}

@Suite struct TermUseTests {
  private func entry(_ id: String, _ terms: [String]) -> ConceptEntry {
    ConceptEntry(
      id: id, domain: "test", partOfSpeech: .noun, flags: [], note: "",
      terms: [.indonesian: terms.map { Term($0, status: .preferred) }],
      location: SourceLocation(file: "test.csv"))
  }

  private func hit(_ entry: ConceptEntry, _ term: String, _ targets: [String]) -> TermHit {
    TermHit(
      span: TextSpan(0, 1), tokens: 0..<1, entry: entry, term: Term(term, status: .preferred),
      targets: targets.map { Term($0, status: .preferred) }, rule: "exact")
  }

  @Test("one use for each term of each entry, in the order of first appearance, counted")
  func uses() {
    let (cloud, rain) = (entry("a:1", ["awan", "mega"]), entry("a:2", ["hujan"]))
    let uses = TermUse.uses(of: [
      hit(rain, "hujan", ["rain"]), hit(cloud, "awan", ["cloud", "the cloud"]),
      hit(rain, "hujan", ["rain"]), hit(cloud, "mega", ["cloud"]), hit(rain, "hujan", ["rain"]),
    ])
    #expect(uses.map(\.source.text) == ["hujan", "awan", "mega"])
    #expect(uses.map(\.count) == [3, 1, 1])
    #expect(uses.map { $0.target?.text } == ["rain", "cloud", "cloud"])
    #expect(uses.map { $0.alternatives.map(\.text) } == [[], ["the cloud"], []])
  }

  @Test("a term without a target is a use too")
  func noTarget() {
    let uses = TermUse.uses(of: [hit(entry("a:1", ["awan"]), "awan", [])])
    #expect(uses.map(\.count) == [1])
    #expect(uses.first?.target == nil)
    #expect(TermUse.uses(of: []).isEmpty)
  }
}
