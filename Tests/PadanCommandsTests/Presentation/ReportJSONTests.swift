@testable import PadanCommands
import Padan
import PadanService
import Testing

@Suite struct ReportJSONTests {
  @Test("a report has its file, languages, sentences, terms, figures and what was left out")
  func fields() throws {
    let report = try Sample.report(
      "Inflasi naik 2,8 persen. Inflasi PBB.\n\nBaca juga: Gula\n\nLalu pulang.", name: "b.txt",
      sentences: 2)
    let json = ReportJSON(report)
    #expect(json.file == "b.txt")
    #expect(json.language == .indonesian)
    #expect(json.target == .english)
    #expect(json.sentences.map(\.index) == [0, 1])
    #expect(json.sentences.map(\.start) == [0, 25])
    #expect(json.sentences.map(\.end) == [24, 37])
    #expect(json.sentences.first?.skeleton.text == "Inflation ⟦naik⟧ 2.8 percent.")
    #expect(json.terms.map(\.source) == ["inflasi", "PBB"])
    #expect(json.terms.map(\.count) == [2, 1])
    #expect(json.terms.map(\.alternatives) == [[], ["United Nations"]])
    #expect(json.figures.map(\.target) == ["2.8 percent"])
    #expect(json.figures.map(\.kind) == [.percent])
    #expect(json.leftOut == ["link": 1])
  }
}
