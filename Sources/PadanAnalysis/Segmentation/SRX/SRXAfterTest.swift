internal import PadanCore

/// Where a pattern of `afterbreak` matches. Most rules of a file share one, such as `\s`.
final class SRXAfterTest {
  private let expression: RegularExpression?
  /// What is known of places in the paragraph at hand.
  private var known: [Int: Bool] = [:]

  /// Compiles a pattern; an empty one matches everywhere.
  ///
  /// - Throws: `RegularExpression.SyntaxError` where ICU refuses it.
  init(_ pattern: String) throws {
    expression = pattern.isEmpty ? nil : try RegularExpression(pattern)
  }

  /// Forgets what was found in the paragraph before.
  func reset() { known.removeAll(keepingCapacity: true) }

  /// Those of the places at which a match starts.
  ///
  /// - Throws: `RegularExpression.SearchError`.
  func matched(
    _ places: [Int], in bytes: UnsafeBufferPointer<UInt8>, until deadline: ContinuousClock.Instant
  ) throws -> [Int] {
    guard let expression else { return places }
    if places.contains(where: { known[$0] == nil }) {
      try expression.search(bytes, until: deadline) { search in
        for place in places where known[place] == nil {
          known[place] = try search.matchEnd(at: place) != nil
        }
      }
    }
    return places.filter { known[$0] == true }
  }
}
