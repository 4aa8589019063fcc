@testable import PadanSummarization
import Foundation
import Testing
import SeededRandom

@Suite struct TextRankRankerTests {
  /// PageRank by the paper's formulas over a full matrix, iterated until it stands still.
  private static func reference(_ sentences: [[String]]) -> [Double] {
    let count = sentences.count
    var weight = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
    for row in 0..<count {
      for column in 0..<count where row != column {
        let shared = Set(sentences[row]).intersection(sentences[column]).count
        let lengths = log(Double(sentences[row].count)) + log(Double(sentences[column].count))
        weight[row][column] = shared > 0 && lengths > 0 ? Double(shared) / lengths : 0
      }
    }
    let out = weight.map { $0.reduce(0, +) }
    var scores = [Double](repeating: 1 / Double(count), count: count)
    for _ in 0..<500 {
      scores = (0..<count).map { column in
        var sum = 0.0
        for row in 0..<count where out[row] > 0 {
          sum += scores[row] * weight[row][column] / out[row]
        }
        return 0.15 / Double(count) + 0.85 * sum
      }
    }
    return scores
  }

  @Test("equals a dense PageRank on random articles", arguments: 0..<40)
  func reference(seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    let texts = Sample.randomSentences(
      2 + seed % 11, vocabulary: 4 + seed % 17, longest: 7, with: &generator)
    let input = try Sample.input(texts)
    let scores = TextRankRanker().scores(for: input)
    let expected = Self.reference(input.candidates.map(\.contentWords))
    #expect(scores.count == texts.count)
    for (score, wanted) in zip(scores, expected) { #expect(abs(score - wanted) < 1e-3) }
  }

  @Test("where each sentence has a neighbour the scores add up to one")
  func sum() throws {
    let input = try Sample.input(["zaba zada", "zada zafa", "zafa zaga zaba", "zaga zaja"])
    #expect(abs(TextRankRanker().scores(for: input).reduce(0, +) - 1) < 1e-9)
  }

  @Test("a sentence that many others resemble is first, one that none resembles is last")
  func centre() throws {
    let input = try Sample.input([
      "zaba zada zafa", "zaga zaja zaka zaba zada zama", "zaga zapa zara", "zaja zaka zata",
      "zoba zoda",
    ])
    let scores = TextRankRanker().scores(for: input)
    #expect(scores.max() == scores[1])
    #expect(scores.min() == scores[4])
  }

  @Test("function words and repeated words make no resemblance")
  func functionWords() throws {
    let scores = TextRankRanker().scores(
      for: try Sample.input(["the zaba of the zada", "the zafa of the zaga", "of the zaja and the"])
    )
    #expect(Set(scores).count == 1)
  }

  @Test("a word in more than a hundred sentences joins none")
  func wideWord() throws {
    for count in [100, 101] {
      let input = try Sample.input((0..<count).map { "zzz " + Sample.word($0) })
      let total = TextRankRanker().scores(for: input).reduce(0, +)
      #expect(abs(total - (count == 100 ? 1 : 0.15)) < 1e-6)
    }
  }

  @Test("no sentence, one sentence, sentences of one word")
  func small() throws {
    #expect(TextRankRanker().scores(for: try Sample.input([" "])).isEmpty)
    #expect(TextRankRanker().scores(for: try Sample.input(["zaba zada"])).count == 1)
    let equal = TextRankRanker().scores(for: try Sample.input(["zaba", "zaba", "zaba"]))
    #expect(equal.allSatisfy { $0.isFinite && $0 > 0 })
    #expect(Set(equal).count == 1)
  }

  @Test("the same article gives the same scores, bit for bit")
  func determinism() throws {
    var generator = SplitMix64(seed: 7)
    let texts = Sample.randomSentences(40, vocabulary: 30, longest: 9, with: &generator)
    let first = TextRankRanker().scores(for: try Sample.input(texts))
    for _ in 0..<5 {
      #expect(TextRankRanker().scores(for: try Sample.input(texts)) == first)
    }
  }
}
