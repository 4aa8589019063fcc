import PadanCore
import SeededRandom
import Testing

@testable import PadanEvaluation

@Suite struct SegmentationScorerTests {
  @Test("right, extra and missed boundaries, counted by hand")
  func counts() {
    let score = MarkedGold("Satu.‖ Dua.¦ Tiga.| Empat.‖ Lima.").score()
    #expect(score.texts == 1)
    #expect(score.goldSentences == 4 && score.foundSentences == 4)
    #expect(
      score.counts == BoundaryCounts(truePositives: 2, falsePositives: 1, falseNegatives: 1))
    #expect(score.counts.precision == 2.0 / 3 && score.counts.recall == 2.0 / 3)
  }

  @Test("boundaries that the gold ignores are neither right nor wrong")
  func ignored() {
    #expect(MarkedGold("Satu.‖ Dua.", ignored: [5]).score().counts == BoundaryCounts())
    #expect(MarkedGold("Satu.¦ Dua.", ignored: [5]).score().counts == BoundaryCounts())
    #expect(MarkedGold("Satu.| Dua.", ignored: [5]).score().counts == BoundaryCounts())
  }

  @Test("the end of the text is no boundary, white space around one does not matter")
  func ends() {
    #expect(MarkedGold("Satu.|").score().counts == BoundaryCounts())
    #expect(MarkedGold("Satu. | ¦ Dua.  ").score().counts == BoundaryCounts(truePositives: 1))
  }

  @Test("an error has its place, its text's name and what stands around it")
  func errors() throws {
    let marked = MarkedGold("Itu kata Prof.¦ Budi kemarin.", id: "w1")
    let error = try #require(marked.score().errors.rows.first?.examples.first)
    #expect(error.kind == .extra && error.errorClass == .abbreviation)
    #expect(error.left == "Itu kata Prof." && error.right == "Budi kemarin.")
    #expect(error.id == "w1" && error.position == 12)
    #expect(error.location == SourceLocation(file: "gold.jsonl", line: 1))
  }

  @Test("a text without any sentence misses all")
  func nothingFound() {
    var scorer = SegmentationScorer()
    scorer.add(GoldText("Ya. Ya.", boundaries: [3]), sentences: [], language: .english)
    #expect(scorer.score.counts == BoundaryCounts(falseNegatives: 1))
  }

  /// The reference, as one would do it by hand: all prefixes, character by character.
  private func naive(_ gold: GoldText, _ sentences: [TextSpan]) -> BoundaryCounts {
    func count(_ end: Int) -> Int {
      gold.source.text(in: TextSpan(0, end)).unicodeScalars.count { !$0.properties.isWhitespace }
    }
    let total = count(gold.source.bytes.count)
    var found = Set(sentences.dropLast().map { count($0.end) })
    var wanted = Set(gold.boundaries)
    for ignored in gold.ignored.union([total]) {
      found.remove(ignored)
      wanted.remove(ignored)
    }
    return BoundaryCounts(
      truePositives: wanted.count { found.contains($0) },
      falsePositives: found.count { !wanted.contains($0) },
      falseNegatives: wanted.count { !found.contains($0) })
  }

  @Test(
    "random texts, boundaries and sentences score as the naive reference, and every error is listed"
  )
  func reference() {
    var random = SplitMix64(seed: 9)
    let alphabet = ["a", "é", ". ", "\n", "👩‍👧", "\"", "|", "¦", "‖", "B"]
    for _ in 0..<500 {
      let length = Int(random.next() % 30)
      let text = "x" + (0..<length).map { _ in alphabet[Int(random.next() % 10)] }.joined()
      var marked = MarkedGold(text, ignored: [Int(random.next() % 10)])
      // Sentences hold characters; a gold list has no position twice.
      let positions = Set(marked.gold.boundaries.filter { $0 > 0 }).sorted()
      marked = MarkedGold(
        gold: GoldText(
          marked.gold.source.text(in: marked.gold.source.span), boundaries: positions,
          ignored: marked.gold.ignored),
        sentences: marked.sentences.filter { !$0.isEmpty })
      let score = marked.score(examplesPerClass: .max)
      #expect(score.counts == naive(marked.gold, marked.sentences), "\(text)")
      let rows = score.errors.rows
      #expect(
        rows.filter { $0.kind == .extra }.map(\.count).reduce(0, +) == score.counts.falsePositives)
      #expect(
        rows.filter { $0.kind == .missed }.map(\.count).reduce(0, +) == score.counts.falseNegatives)
    }
  }
}
