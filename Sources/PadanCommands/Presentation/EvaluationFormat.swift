internal import ArgumentParser
internal import Padan
internal import PadanService

/// How the answers of `evaluate` are written.
enum EvaluationFormat: String, ExpressibleByArgument, CaseIterable {
  /// For people.
  case text
  /// For programs.
  case json

  /// An evaluation of sentences.
  func text(of evaluation: SegmentationEvaluation, style: TextStyle) throws -> String {
    switch self {
    case .text: EvaluationText(evaluation: evaluation, style: style).text
    case .json: try JSONText.pretty(EvaluationJSON(evaluation))
    }
  }
}
