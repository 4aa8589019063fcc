@testable import PadanSummarization
import Testing

@Suite struct RankerNameTests {
  @Test("each name gives its ranker")
  func rankers() {
    #expect(RankerName.lead.ranker is LeadRanker)
    #expect(RankerName.textrank.ranker is TextRankRanker)
  }

  @Test("names are those that users type")
  func names() {
    #expect(RankerName(rawValue: "lead") == .lead)
    #expect(RankerName(rawValue: "textrank") == .textrank)
    #expect(RankerName(rawValue: "TextRank") == nil)
  }

  @Test("every ranker gives one finite score for each sentence", arguments: RankerName.allCases)
  func contract(name: RankerName) throws {
    for count in [1, 2, 9] {
      let input = try Sample.input((0..<count).map { "zzz " + Sample.sentence($0, words: 1 + $0) })
      let scores = name.ranker.scores(for: input)
      #expect(scores.count == count)
      #expect(!scores.contains { !$0.isFinite })
    }
  }
}
