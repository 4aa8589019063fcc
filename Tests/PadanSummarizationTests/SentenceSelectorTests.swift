@testable import PadanSummarization
import Testing
import SeededRandom

@Suite struct SentenceSelectorTests {
  /// Ten sentences of 1, 2, … 10 words; the later, the better.
  private func rising() throws -> (input: RankingInput, scores: [Double]) {
    let input = try Sample.input((0..<10).map { Sample.sentence($0, words: $0 + 1) })
    return (input, (0..<10).map(Double.init))
  }

  @Test("so many sentences, the best, in the document's order", arguments: [1, 3, 10, 25])
  func sentences(count: Int) throws {
    let (input, scores) = try rising()
    let chosen = SentenceSelector(limit: .sentences(count)).select(from: input, scores: scores)
    #expect(chosen == Array((10 - min(count, 10))..<10))
  }

  @Test("at most so many words, and a shorter sentence fills what is left")
  func words() throws {
    let (input, scores) = try rising()
    // 10 + 9 fit into 24, 8 and 7 and 6 do not, 5 fills it up.
    #expect(select(.words(24), input, scores) == [4, 8, 9])
    #expect(select(.words(55), input, scores) == Array(0..<10))
    #expect(select(.words(54), input, scores).count == 9)
  }

  @Test("at least one sentence, though it is too long")
  func atLeastOne() throws {
    let (input, scores) = try rising()
    #expect(select(.words(1), input, scores) == [9])
    #expect(select(.ratio(0.001), input, scores) == [9])
  }

  @Test("the limits hold for random articles", arguments: 0..<25)
  func limits(seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    let input = try Sample.input(
      (0..<12).map { Sample.sentence($0, words: Int.random(in: 1...15, using: &generator)) })
    let scores = (0..<12).map { _ in Double.random(in: 0...1, using: &generator) }
    let total = input.candidates.reduce(0) { $0 + $1.wordCount }
    let most = Int.random(in: 1...total, using: &generator)
    let share = Double.random(in: 0.01...1, using: &generator)
    for (limit, bound) in [
      (SelectionLimit.words(most), Double(most)), (.ratio(share), share * Double(total)),
    ] {
      let chosen = select(limit, input, scores)
      let words = chosen.reduce(0) { $0 + input.candidates[$1].wordCount }
      #expect(Double(words) <= bound || chosen.count == 1)
      #expect(chosen == chosen.sorted())
      // Whatever was left out would not have fitted.
      for index in 0..<12 where !chosen.contains(index) {
        #expect(Double(words + input.candidates[index].wordCount) > bound)
      }
    }
  }

  @Test(
    "a share of the words in hundredths is met exactly",
    arguments: [10, 25, 29, 50, 57, 58, 99, 100])
  func ratio(percent: Int) throws {
    let input = try Sample.input((0..<100).map { Sample.word($0) })
    let chosen = select(.ratio(Double(percent) / 100), input, LeadRanker().scores(for: input))
    // 0.29 * 100 is 28.999999999999996 in binary.
    #expect(chosen == Array(0..<percent))
  }

  @Test("never two that say the same: the worse one is skipped")
  func duplicates() throws {
    let input = try Sample.input([
      "zaba zada zafa zaga zaja", "zaka zama zapa", "The zaba zada zafa zaga zaja zara.", "zata",
    ])
    #expect(select(.sentences(3), input, [1, 0.5, 2, 0.1]) == [1, 2, 3])
    #expect(select(.sentences(4), input, [1, 0.5, 2, 0.1]) == [1, 2, 3])
    #expect(select(.ratio(1), input, [4, 3, 2, 1]) == [0, 1, 3])
  }

  @Test("of equal scores the earlier sentence is better")
  func ties() throws {
    let input = try Sample.input((0..<5).map { Sample.sentence($0, words: 2) })
    #expect(select(.sentences(2), input, [1, 1, 1, 1, 1]) == [0, 1])
  }

  @Test("an empty article has no summary")
  func empty() throws {
    let input = try Sample.input([" "])
    #expect(select(.sentences(3), input, []).isEmpty)
    #expect(select(.ratio(1), input, []).isEmpty)
  }

  private func select(
    _ limit: SelectionLimit, _ input: RankingInput, _ scores: [Double]
  ) -> [Int] {
    SentenceSelector(limit: limit).select(from: input, scores: scores)
  }
}
