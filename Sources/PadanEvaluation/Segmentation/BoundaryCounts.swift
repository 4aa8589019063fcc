/// How many boundaries were found rightly, wrongly, or not at all, and the measures of the two.
public struct BoundaryCounts: Hashable, Sendable {
  /// Boundaries of the gold that were found.
  public var truePositives: Int
  /// Boundaries found that are not in the gold.
  public var falsePositives: Int
  /// Boundaries of the gold that were not found.
  public var falseNegatives: Int

  /// Makes counts.
  public init(truePositives: Int = 0, falsePositives: Int = 0, falseNegatives: Int = 0) {
    self.truePositives = truePositives
    self.falsePositives = falsePositives
    self.falseNegatives = falseNegatives
  }

  /// The share of the boundaries found that are right, 0 to 1; `nil` where none was found.
  public var precision: Double? { Self.share(truePositives, of: truePositives + falsePositives) }

  /// The share of the gold's boundaries that were found, 0 to 1; `nil` where the gold has none.
  public var recall: Double? { Self.share(truePositives, of: truePositives + falseNegatives) }

  /// The harmonic mean of precision and recall, 0 to 1; `nil` where there is nothing to find and nothing was found.
  public var f1: Double? {
    // 2PR / (P + R), with the fractions put together.
    Self.share(2 * truePositives, of: 2 * truePositives + falsePositives + falseNegatives)
  }

  /// Both counts together.
  public static func + (lhs: BoundaryCounts, rhs: BoundaryCounts) -> BoundaryCounts {
    BoundaryCounts(
      truePositives: lhs.truePositives + rhs.truePositives,
      falsePositives: lhs.falsePositives + rhs.falsePositives,
      falseNegatives: lhs.falseNegatives + rhs.falseNegatives)
  }

  private static func share(_ part: Int, of whole: Int) -> Double? {
    whole > 0 ? Double(part) / Double(whole) : nil
  }
}
