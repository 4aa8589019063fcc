package import PadanCore

/// Cuts paragraphs into sentences by a user's SRX rules instead of Padan's own.
///
/// For each place between two characters, the rules are asked in order: the first whose patterns match before and
/// behind it decides, and where none does the text goes on. The rules are those of the first map that matches the
/// language or, where the file says `cascade="yes"`, of all such maps, one behind the other. Patterns see one paragraph
/// and nothing around it, as in OmegaT: `^` is its start. White space around segments is part of none.
///
/// Only places where a breaking rule matches can end a segment, so the text is searched for these alone, and the
/// exceptions are asked about them. The work grows with the text times the breaking rules, and with the places
/// times the exceptions; an exception that repeats without bound (`.*`) costs a search of its paragraph. Rules that
/// take longer than `limit` for a document are an error.
///
/// What SRX leaves open: a rule cannot know where the segment before ended, and inline codes and subflows
/// (`formathandle`, `segmentsubflows`) do not occur in Padan's texts.
///
/// Source: SRX 2.0 (LISA OSCAR, 2008), descriptions of `<rule>`, `<languagemap>` and `cascade`.
package struct SRXSegmenter {
  /// How long the rules may take for a text if not told: 10 seconds, and 20 for each MiB.
  ///
  /// OmegaT's 594 rules for Polish, the largest set seen, take 5 seconds of an idle machine for 1 MB.
  package static func standardLimit(forBytes count: Int) -> Duration {
    .seconds(10) + .seconds(20) * Double(count) / Double(1 << 20)
  }

  /// The most rules for one language; OmegaT's have up to 596.
  package static let mostRules = 10_000

  private let patterns: [SRXPattern]
  /// What is asked before an exception's own patterns, by `afterbreak`: where it can spare asking.
  private let afterTests: [String: SRXAfterTest]
  private let limit: Duration

  /// Takes from a rule set what holds for a language.
  ///
  /// - Throws: `PadanError` with code `badFormat` where a pattern cannot be compiled (`SRXRuleCheck` leaves such out),
  ///   `tooLarge` where there are over `mostRules`, `timedOut`.
  package init(_ rules: SegmentationRuleSet, language: LanguageTag, limit: Duration) throws {
    self.limit = limit
    let deadline = ContinuousClock.now + limit
    var found = try rules.maps.filter { map in
      try Self.failing(at: map.location, "the map", map.pattern, limit) {
        try RegularExpression(map.pattern, case: .ignored)
          .matchesWhole(language.rawValue, until: deadline)
      }
    }
    if rules.cascade == .first { found = Array(found.prefix(1)) }
    let named = Dictionary(
      rules.languages.map { ($0.name, $0.rules) }, uniquingKeysWith: { first, _ in first })
    // Rules that stand in line already change nothing when they come again.
    var seen: Set<String> = []
    var inOrder = found.filter { seen.insert($0.rulesName).inserted }
      .flatMap { named[$0.rulesName] ?? [] }
    // Behind the last rule that breaks, exceptions change nothing.
    while inOrder.last?.effect == .joins { inOrder.removeLast() }
    guard inOrder.count <= Self.mostRules else {
      throw PadanError(
        .tooLarge, "\(inOrder.count) rules hold for \"\(language)\"", at: found.first?.location,
        advice: "leave out some: Padan takes up to \(Self.mostRules) for a language")
    }
    let exceptions = inOrder.lazy.filter { $0.effect == .joins }
    let counts = Dictionary(exceptions.map { ($0.after, 1) }, uniquingKeysWith: +)
    var afterTests: [String: SRXAfterTest] = [:]
    patterns = try inOrder.map { rule in
      try Self.failing(at: rule.location, "the rule", Self.shown(rule), limit) {
        guard ContinuousClock.now < deadline else {
          throw RegularExpression.SearchError.outOfTime
        }
        let pattern = try SRXPattern(rule)
        let isShared = counts[rule.after].map { $0 > 1 } ?? false
        if rule.effect == .joins, isShared || pattern.isUnbounded, afterTests[rule.after] == nil {
          afterTests[rule.after] = try SRXAfterTest(rule.after)
        }
        return pattern
      }
    }
    self.afterTests = afterTests
  }

  /// Whether no rule can break a text in the language: every paragraph is one segment.
  package var isIdle: Bool { patterns.isEmpty }

  /// The segments of all paragraphs, in order, without the white space around them.
  ///
  /// - Throws: `PadanError` with code `timedOut` or `tooLarge`, at the place of the rule that runs away.
  package func sentences(of document: Document) throws -> [TextSpan] {
    let deadline = ContinuousClock.now + limit
    return try document.source.bytes.withUnsafeBufferPointer { bytes in
      try document.paragraphs.flatMap { paragraph in
        try sentences(in: paragraph.span, of: bytes, until: deadline)
      }
    }
  }

  private func sentences(
    in paragraph: TextSpan, of bytes: UnsafeBufferPointer<UInt8>,
    until deadline: ContinuousClock.Instant
  ) throws -> [TextSpan] {
    let text = UnsafeBufferPointer(rebasing: bytes[paragraph.range])
    var start = paragraph.start
    var sentences: [TextSpan] = []
    for place in try breaks(in: text, until: deadline).map({ paragraph.start + $0 })
      + [paragraph.end]
    {
      let span = bytes.trimmingWhiteSpace(start..<place)
      if !span.isEmpty { sentences.append(span) }
      start = place
    }
    return sentences
  }

  /// The places inside the text where a segment ends, in order.
  private func breaks(
    in text: UnsafeBufferPointer<UInt8>, until deadline: ContinuousClock.Instant
  ) throws -> [Int] {
    // For each place that some rule breaks: the first such rule.
    var breaking: [Int: Int] = [:]
    for (index, pattern) in patterns.enumerated() where pattern.rule.effect == .breaks {
      try failing(pattern.rule) {
        try pattern.forEachPlace(in: text, until: deadline) { place in
          if 0 < place, place < text.count, breaking[place] == nil { breaking[place] = index }
        }
      }
    }
    // Of these, an exception before that rule takes away what it matches.
    afterTests.values.forEach { $0.reset() }
    var places = breaking.keys.sorted()
    let (first, last) = (breaking.values.min() ?? 0, breaking.values.max() ?? 0)
    for (index, pattern) in patterns[..<last].enumerated() where pattern.rule.effect == .joins {
      guard !places.isEmpty else { break }
      let asked =
        index < first ? places : places.filter { breaking[$0].map { $0 > index } ?? false }
      let joined = try failing(pattern.rule) {
        let open = try afterTests[pattern.rule.after]?.matched(asked, in: text, until: deadline)
        return try pattern.matched(open ?? asked, in: text, until: deadline)
      }
      if !joined.isEmpty { places.removeAll(where: joined.contains) }
    }
    return places
  }

  private func failing<Result>(
    _ rule: SegmentationRule, _ body: () throws -> Result
  ) throws -> Result {
    try Self.failing(at: rule.location, "the rule", Self.shown(rule), limit, body)
  }

  private static func shown(_ rule: SegmentationRule) -> String {
    "\(rule.before.prefix(60))|\(rule.after.prefix(60))"
  }

  /// A duration in seconds, with one decimal.
  private static func seconds(_ duration: Duration) -> String {
    let tenths = Int((duration / .seconds(0.1)).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// Makes errors of regular expressions those of Padan.
  private static func failing<Result>(
    at location: SourceLocation?, _ what: String, _ pattern: @autoclosure () -> String,
    _ limit: Duration, _ body: () throws -> Result
  ) throws -> Result {
    do {
      return try body()
    } catch let error as RegularExpression.SyntaxError {
      throw PadanError(
        .badFormat, "ICU cannot compile \(what) \"\(pattern())\": \(error.name)", at: location)
    } catch RegularExpression.SearchError.outOfTime {
      throw PadanError(
        .timedOut,
        "the rules take over \(seconds(limit)) seconds for the text; \(what) \"\(pattern())\" was at work",
        at: location,
        advice: "avoid repetition within repetition such as (a+)+, or allow more time")
    } catch RegularExpression.SearchError.outOfStack {
      throw PadanError(
        .tooLarge, "\(what) \"\(pattern())\" remembers too many choices", at: location,
        advice: "avoid unbounded repetition of groups such as (a|b)*")
    } catch RegularExpression.SearchError.failed(let name) {
      throw PadanError(.system, "ICU failed with \(name) on \(what) \"\(pattern())\"", at: location)
    }
  }
}
