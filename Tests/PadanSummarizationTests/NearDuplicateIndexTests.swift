@testable import PadanSummarization
import Testing
import SeededRandom

@Suite struct NearDuplicateIndexTests {
  @Test(
    "the prefix filter loses nothing: the answers equal those of comparing all pairs",
    arguments: 0..<60)
  func reference(seed: Int) {
    var generator = SplitMix64(seed: UInt64(seed))
    let sentences = Self.randomSentences(120, vocabulary: 3 + seed % 20, with: &generator)
    var index = NearDuplicateIndex(of: sentences.map { Array($0) })
    var inserted: [Set<String>] = []
    var same = 0
    for words in sentences {
      let expected = inserted.contains { Self.saysTheSame($0, words) }
      same += expected ? 1 : 0
      if index.contains(words) != expected {
        Issue.record("\(words.sorted()) should be \(expected)")
        return
      }
      if Bool.random(using: &generator) {
        index.insert(words)
        inserted.append(words)
      }
    }
    #expect(same > 0)
    #expect(same < sentences.count)
  }

  @Test("an index that was told of other sentences answers the same")
  func unknownWords() {
    var generator = SplitMix64(seed: 99)
    let sentences = Self.randomSentences(80, vocabulary: 9, with: &generator)
    var index = NearDuplicateIndex(of: [])
    var inserted: [Set<String>] = []
    for words in sentences {
      #expect(index.contains(words) == inserted.contains { Self.saysTheSame($0, words) })
      index.insert(words)
      inserted.append(words)
    }
  }

  @Test(
    "four fifths of the shorter one's words must be in the other",
    arguments: [
      ("a b c d e", "a b c d x", true), ("a b c d e", "a b c y x", false),
      ("a b c d e", "a b c d e f g h i j k", true), ("a b", "a x", false), ("a", "a b c d", true),
      ("a", "b", false), ("", "", true), ("", "a", false),
    ])
  func share(first: String, second: String, isSame: Bool) {
    let (lhs, rhs) = (Self.words(first), Self.words(second))
    for (earlier, later) in [(lhs, rhs), (rhs, lhs)] {
      var index = NearDuplicateIndex(of: [Array(earlier), Array(later)])
      #expect(!index.contains(later))
      index.insert(earlier)
      #expect(index.contains(later) == isSame)
      #expect(NearDuplicateIndex.saysTheSame(earlier, later) == isSame)
    }
  }

  /// Four in five, in whole numbers.
  private static func saysTheSame(_ lhs: Set<String>, _ rhs: Set<String>) -> Bool {
    let shorter = min(lhs.count, rhs.count)
    if shorter == 0 { return lhs.isEmpty && rhs.isEmpty }
    return lhs.filter(rhs.contains).count * 5 >= shorter * 4
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(separator: " ").map(String.init))
  }

  private static func randomSentences(
    _ count: Int, vocabulary: Int, with generator: inout SplitMix64
  ) -> [Set<String>] {
    (0..<count).map { _ in
      let length = Int.random(in: 0...min(vocabulary, 12), using: &generator)
      return Set((0..<vocabulary).shuffled(using: &generator).prefix(length).map { "w\($0)" })
    }
  }
}
