import Testing

@testable import PadanAnalysis
import SeededRandom

@Suite("RepeatFinder") struct RepeatFinderTests {
  /// A paragraph of numbered words, all different.
  private func words(_ range: Range<Int>) -> String {
    range.map { "kata\($0)" }.joined(separator: " ")
  }

  /// For each paragraph in turn, whether it repeats an earlier one.
  private func repeats(_ paragraphs: String...) -> [Bool] {
    var finder = RepeatFinder()
    return paragraphs.map { finder.hasSeen($0) }
  }

  @Test("a paragraph that stood before is a repeat, whatever its case and marks")
  func exact() {
    #expect(
      repeats(
        "Harga beras naik tajam.", "Harga beras naik tajam.", "HARGA BERAS - naik tajam!",
        "Harga beras turun tajam.") == [false, true, true, false])
  }

  @Test("typographic marks are marks too, and every capital is lowered")
  func beyondASCII() {
    #expect(repeats("Harga beras naik.", "“Harga beras — naik…”") == [false, true])
    #expect(repeats("“Ya, benar.”", "“Ya, benar.”") == [false, false])
    #expect(repeats("Élan café baru", "ÉLAN CAFÉ BARU") == [false, true])
  }

  @Test("one or two words may stand again and again")
  func short() {
    #expect(!repeats("Selesai.", "Selesai.", "Ya, benar.", "Ya, benar.").contains(true))
    #expect(!repeats("", "", "***", "***").contains(true))
  }

  @Test("a long paragraph with a word more or less is a near repeat")
  func near() {
    #expect(repeats(words(0..<40), words(0..<41), words(1..<40)) == [false, true, true])
  }

  @Test("a paragraph that shares a part of its words is none")
  func part() {
    #expect(
      !repeats(
        words(0..<40), words(20..<60), words(0..<30), words(0..<20) + " " + words(60..<80)
      ).contains(true))
  }

  @Test("the same words in another order are another paragraph")
  func order() {
    let reversed = (0..<30).reversed().map { "kata\($0)" }.joined(separator: " ")
    #expect(repeats(words(0..<30), reversed) == [false, false])
  }

  @Test("paragraphs of few words are compared exactly only")
  func fewWords() {
    #expect(
      repeats("Harga beras di pasar itu naik", "Harga beras di pasar itu naik lagi")
        == [false, false])
  }

  @Test("every near repeat by the full comparison of shingles is found, and no other")
  func matchesReference() {
    func shingles(_ words: [Int]) -> Set<[Int]> {
      Set((0..<(words.count - 2)).map { Array(words[$0...($0 + 2)]) })
    }
    var random = SplitMix64(seed: 5)
    for _ in 0..<100 {
      let first = (0..<60).map { _ in Int.random(in: 0..<500, using: &random) }
      var second = first
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        second.swapAt(59, Int.random(in: 50..<60, using: &random))
        second.append(Int.random(in: 0..<500, using: &random))
      }
      let common = shingles(first).intersection(shingles(second)).count
      let overlap = Double(common) / Double(shingles(first).union(shingles(second)).count)
      var finder = RepeatFinder()
      _ = finder.hasSeen(first.map { "k\($0)" }.joined(separator: " "))
      let isRepeat = finder.hasSeen(second.map { "k\($0)" }.joined(separator: " "))
      #expect(isRepeat == (overlap >= 0.9), "\(overlap)")
    }
  }
}
