package import PadanCore

/// Compares sentences with gold text by text.
///
/// The boundaries are compared as sets, the end of a text and the boundaries that the gold ignores left out. Counts
/// of all texts are added before precision and recall are taken (micro average).
package struct SegmentationScorer {
  /// The score so far.
  package private(set) var score: SegmentationScore

  /// A scorer that keeps so many errors of each class as examples.
  package init(examplesPerClass: Int = 2) {
    score = SegmentationScore(examplesPerClass: examplesPerClass)
  }

  /// Adds a text.
  ///
  /// - Parameters:
  ///   - gold: the text with its boundaries.
  ///   - sentences: the sentences found in it, in order.
  ///   - language: its language, whose abbreviations tell classes of errors apart.
  package mutating func add(_ gold: GoldText, sentences: [TextSpan], language: LanguageTag) {
    let counter = NonSpaceCounter(gold.source)
    let total = counter.total
    let ends = counter.counts(before: sentences.dropLast().map(\.end)).filter { $0 < total }
    let found = Set(ends).subtracting(gold.ignored)
    let wanted = Set(gold.boundaries).subtracting(gold.ignored)
    score.texts += 1
    score.goldSentences += gold.sentenceCount
    score.foundSentences += sentences.count
    score.counts =
      score.counts
      + BoundaryCounts(
        truePositives: found.intersection(wanted).count,
        falsePositives: found.subtracting(wanted).count,
        falseNegatives: wanted.subtracting(found).count)
    addErrors(
      found.symmetricDifference(wanted).sorted(), of: gold, ends: ends,
      classifier: BoundaryErrorClassifier(language: language))
  }

  /// Puts each wrong boundary into its class. What it cuts, or should have cut, is a sentence of the other side.
  private mutating func addErrors(
    _ positions: [Int], of gold: GoldText, ends: [Int], classifier: BoundaryErrorClassifier
  ) {
    guard !positions.isEmpty else { return }
    let counter = NonSpaceCounter(gold.source)
    let wanted = Set(gold.boundaries)
    var goldStarts = StartFinder(boundaries: gold.boundaries, counter: counter)
    var foundStarts = StartFinder(boundaries: ends, counter: counter)
    for (position, gap) in zip(positions, counter.gaps(behind: positions)) {
      let kind: BoundaryErrorKind = wanted.contains(position) ? .missed : .extra
      let start =
        kind == .extra ? goldStarts.start(before: position) : foundStarts.start(before: position)
      let around = BoundarySurroundings(gap: gap, sentenceStart: start, in: gold.source)
      let errorClass = classifier.errorClass(of: kind, around)
      score.errors.add(kind, errorClass) {
        BoundaryError(
          kind: kind, errorClass: errorClass, location: gold.location(of: position), id: gold.id,
          position: position,
          left: String(around.left.suffix(BoundaryError.charactersBefore)),
          right: String(around.right.prefix(BoundaryError.charactersBehind)))
      }
    }
  }
}

/// Where the sentence starts that a position lies in; asked in ascending order.
private struct StartFinder {
  private let boundaries: [Int]
  private let starts: [Int]
  private var next = 0

  init(boundaries: [Int], counter: NonSpaceCounter) {
    self.boundaries = boundaries
    starts = counter.gaps(behind: boundaries).map(\.end)
  }

  mutating func start(before position: Int) -> Int {
    while next < boundaries.count, boundaries[next] < position { next += 1 }
    return next > 0 ? starts[next - 1] : 0
  }
}
