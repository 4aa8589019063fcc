internal import PadanCore

/// A rule's two patterns as one expression, which says which places the rule matches.
///
/// A place is matched where the text that ends there matches `beforebreak` and the text that starts there
/// `afterbreak`: where a match of `(?:before)(?=after)` ends. Every place where a match may start is tried, so that
/// overlapping matches count: `a.a` ends twice in `ababa`. From one start it is the match that the expression
/// prefers: for `。+` it ends behind `。。`, not within it. OmegaT and Okapi take that match, too, but do not
/// look for one that starts inside another.
final class SRXPattern {
  /// The rule.
  let rule: SegmentationRule
  /// `(?:before)(?=after)`, compiled when it is first needed; for most exceptions it never is.
  private var compiledWhole: RegularExpression?
  /// Whether text that matches `beforebreak` ends at a place; `nil` where ICU cannot look back so far as the pattern
  /// reaches, which is unbounded.
  private let lookBehind: RegularExpression?

  /// Compiles a rule's patterns.
  ///
  /// - Throws: `RegularExpression.SyntaxError` where ICU refuses one.
  init(_ rule: SegmentationRule) throws {
    self.rule = rule
    lookBehind =
      rule.effect == .joins ? try? RegularExpression("(?<=(?:\(rule.before)))") : nil
    if lookBehind == nil { _ = try whole() }
  }

  private func whole() throws -> RegularExpression {
    if let compiledWhole { return compiledWhole }
    let whole = try RegularExpression("(?:\(rule.before))(?=\(rule.after))")
    compiledWhole = whole
    return whole
  }

  /// Calls `body` with each place that the rule matches, as an offset in the bytes; some come twice.
  ///
  /// - Throws: `RegularExpression.SearchError`.
  func forEachPlace(
    in bytes: UnsafeBufferPointer<UInt8>, until deadline: ContinuousClock.Instant,
    _ body: (Int) -> Void
  ) throws {
    try whole().search(bytes, until: deadline) { try $0.forEachMatch { body($0.upperBound) } }
  }

  /// Whether ICU cannot look back as far as `beforebreak` may reach, so that a whole text must be searched.
  var isUnbounded: Bool { lookBehind == nil }

  /// Those of the places that the rule matches.
  ///
  /// Asking at a few places costs less than a search of the whole text. Where the rule may match, the starts before the
  /// place are tried from the nearest on; that is rare, and an abbreviation is short.
  ///
  /// - Throws: `RegularExpression.SearchError`.
  func matched(
    _ places: [Int], in bytes: UnsafeBufferPointer<UInt8>, until deadline: ContinuousClock.Instant
  ) throws -> [Int] {
    guard !places.isEmpty else { return [] }
    guard let lookBehind else {
      var found: Set<Int> = []
      try forEachPlace(in: bytes, until: deadline) { found.insert($0) }
      return places.filter(found.contains)
    }
    let candidates = try lookBehind.search(bytes, until: deadline) { search in
      try places.filter { try search.matchEnd(at: $0) != nil }
    }
    guard !candidates.isEmpty else { return [] }
    return try whole().search(bytes, until: deadline) { search in
      try candidates.filter { place in
        var start = place
        while true {
          if try search.matchEnd(at: start) == place { return true }
          guard start > 0 else { return false }
          start -= 1
          while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        }
      }
    }
  }
}
