import PadanCore
import Testing

@testable import PadanEvaluation

@Suite struct SegmentationEvaluationTests {
  private func file(_ name: String, _ marked: String, examples: Int = 2)
    -> SegmentationEvaluation.File
  {
    SegmentationEvaluation.File(
      name: name, score: MarkedGold(marked).score(examplesPerClass: examples))
  }

  @Test("the total is that of all boundaries, macro F1 the mean of the files")
  func total() {
    let evaluation = SegmentationEvaluation(files: [
      file("a", "Satu.‖ Dua.‖ Tiga.‖ Empat."), file("b", "Satu.¦ Dua.| Tiga."),
    ])
    #expect(evaluation.total.texts == 2)
    #expect(evaluation.total.goldSentences == 6 && evaluation.total.foundSentences == 6)
    #expect(
      evaluation.total.counts
        == BoundaryCounts(truePositives: 3, falsePositives: 1, falseNegatives: 1))
    #expect(evaluation.total.counts.f1 == 0.75)
    #expect(evaluation.macroF1 == 0.5)
    #expect(evaluation.total.errors.rows.map(\.count) == [1, 1])
  }

  @Test("a file without boundaries has no F1 and does not weigh")
  func noBoundaries() {
    let evaluation = SegmentationEvaluation(files: [file("a", "Satu.‖ Dua."), file("b", "Satu.")])
    #expect(evaluation.macroF1 == 1)
    #expect(SegmentationEvaluation(files: []).macroF1 == nil)
  }

  @Test("examples of all files, up to the limit")
  func examples() {
    let evaluation = SegmentationEvaluation(files: [
      file("a", "Ia datang sekali.¦ Lalu pergi.", examples: 1),
      file("b", "Ia datang sekali.¦ Lalu pergi.", examples: 1),
    ])
    #expect(evaluation.total.errors.rows.map(\.count) == [2])
    #expect(evaluation.total.errors.rows.map(\.examples.count) == [1])
  }
}
