/// How sentences compare with gold, for one file or for several together.
public struct SegmentationScore: Hashable, Sendable {
  /// How many texts were compared.
  public internal(set) var texts = 0
  /// How many sentences the gold has.
  public internal(set) var goldSentences = 0
  /// How many sentences were found.
  public internal(set) var foundSentences = 0
  /// The boundaries between them, right and wrong.
  public internal(set) var counts = BoundaryCounts()
  /// The wrong ones by class.
  public internal(set) var errors: BoundaryErrorTable

  init(examplesPerClass: Int) {
    errors = BoundaryErrorTable(examplesPerClass: examplesPerClass)
  }

  mutating func add(_ other: SegmentationScore) {
    texts += other.texts
    goldSentences += other.goldSentences
    foundSentences += other.foundSentences
    counts = counts + other.counts
    errors.add(other.errors)
  }
}
