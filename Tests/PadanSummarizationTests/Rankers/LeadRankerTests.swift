@testable import PadanSummarization
import Testing

@Suite struct LeadRankerTests {
  @Test("the earlier, the better")
  func scores() throws {
    let input = try Sample.input((0..<4).map { Sample.sentence($0, words: 3) })
    let expected: [Double] = [1, 1.0 / 2, 1.0 / 3, 1.0 / 4]
    #expect(LeadRanker().scores(for: input) == expected)
  }

  @Test("no sentence, no score")
  func empty() throws {
    #expect(LeadRanker().scores(for: try Sample.input([" "])).isEmpty)
  }
}
