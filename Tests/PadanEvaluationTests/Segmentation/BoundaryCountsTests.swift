import PadanEvaluation
import Testing

@Suite struct BoundaryCountsTests {
  @Test("precision, recall and F1 of counts")
  func measures() {
    let counts = BoundaryCounts(truePositives: 6, falsePositives: 2, falseNegatives: 6)
    #expect(counts.precision == 0.75)
    #expect(counts.recall == 0.5)
    #expect(counts.f1 == 0.6)
  }

  @Test("nothing found is F1 0; nothing to find and nothing found is no measure")
  func nothing() {
    let missed = BoundaryCounts(falseNegatives: 3)
    #expect(missed.precision == nil && missed.recall == 0 && missed.f1 == 0)
    let extra = BoundaryCounts(falsePositives: 3)
    #expect(extra.precision == 0 && extra.recall == nil && extra.f1 == 0)
    #expect(BoundaryCounts().f1 == nil)
  }

  @Test("counts add up")
  func sum() {
    let one = BoundaryCounts(truePositives: 1, falsePositives: 2, falseNegatives: 3)
    #expect(one + one == BoundaryCounts(truePositives: 2, falsePositives: 4, falseNegatives: 6))
  }
}
