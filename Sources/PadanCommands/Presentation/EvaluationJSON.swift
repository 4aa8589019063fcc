internal import Padan

/// An evaluation of sentences for programs: `docs/formats/evaluation-json.md`.
struct EvaluationJSON: Encodable {
  struct Score: Encodable {
    /// Absent in the total.
    let file: String?
    let texts: Int
    let goldSentences: Int
    let foundSentences: Int
    let truePositives: Int
    let falsePositives: Int
    let falseNegatives: Int
    let precision: Double?
    let recall: Double?
    let f1: Double?

    init(_ score: SegmentationScore, file: String? = nil) {
      self.file = file
      texts = score.texts
      goldSentences = score.goldSentences
      foundSentences = score.foundSentences
      truePositives = score.counts.truePositives
      falsePositives = score.counts.falsePositives
      falseNegatives = score.counts.falseNegatives
      precision = score.counts.precision
      recall = score.counts.recall
      f1 = score.counts.f1
    }
  }

  struct Errors: Encodable {
    let kind: BoundaryErrorKind
    let `class`: BoundaryErrorClass
    let count: Int
    let examples: [Example]
  }

  struct Example: Encodable {
    let file: String
    let line: Int?
    let id: String?
    let position: Int
    let left: String
    let right: String
  }

  let files: [Score]
  let total: Score
  let macroF1: Double?
  let errors: [Errors]

  init(_ evaluation: SegmentationEvaluation) {
    files = evaluation.files.map { Score($0.score, file: $0.name) }
    total = Score(evaluation.total)
    macroF1 = evaluation.macroF1
    errors = evaluation.total.errors.rows.map { row in
      Errors(
        kind: row.kind, class: row.errorClass, count: row.count,
        examples: row.examples.map {
          Example(
            file: $0.location.file, line: $0.location.line, id: $0.id, position: $0.position,
            left: $0.left, right: $0.right)
        })
    }
  }
}
