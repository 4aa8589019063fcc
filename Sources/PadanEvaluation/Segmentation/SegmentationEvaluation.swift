/// How Padan's sentences compare with the gold of some files.
public struct SegmentationEvaluation: Hashable, Sendable {
  /// A file and its score.
  public struct File: Hashable, Sendable {
    /// The file's path, `<stdin>` for standard input.
    public let name: String
    /// Its score.
    public let score: SegmentationScore

    /// Makes a file's score.
    package init(name: String, score: SegmentationScore) {
      self.name = name
      self.score = score
    }
  }

  /// The files in order.
  public let files: [File]
  /// All of them as if they were one.
  public let total: SegmentationScore

  /// Puts the scores of files together.
  public init(files: [File]) {
    self.files = files
    let most = files.map(\.score.errors.examplesPerClass).max() ?? 0
    total = files.reduce(into: SegmentationScore(examplesPerClass: most)) { $0.add($1.score) }
  }

  /// The mean of the files' F1, 0 to 1, each file weighing the same; `nil` where none has boundaries.
  public var macroF1: Double? {
    let scores = files.compactMap(\.score.counts.f1)
    return scores.isEmpty ? nil : scores.reduce(0, +) / Double(scores.count)
  }
}
