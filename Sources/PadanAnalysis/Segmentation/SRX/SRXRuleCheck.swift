package import PadanCore

/// Tells which rules of a user's file can be used: those whose patterns ICU compiles.
package enum SRXRuleCheck {
  /// The most UTF-8 bytes of a pattern; the longest of OmegaT and LanguageTool have some 3,000.
  package static let longestPattern = 64 << 10

  /// How long it may take: OmegaT's 2,772 rules take 0.05 seconds.
  package static let standardLimit = Duration.seconds(20)

  /// The rule set without rules and maps that cannot be used, and a finding for each of these.
  ///
  /// - Throws: `PadanError` with code `timedOut` where there are more patterns than can be compiled in time.
  package static func checked(
    _ rules: SegmentationRuleSet, limit: Duration = standardLimit
  ) throws -> (rules: SegmentationRuleSet, findings: [Finding]) {
    let deadline = ContinuousClock.now + limit
    var checked = rules
    var findings: [Finding] = []
    for index in checked.languages.indices {
      try checked.languages[index].rules.removeAll { rule in
        guard ContinuousClock.now < deadline else { throw outOfTime(limit, at: rule.location) }
        guard let problem = problem(with: rule) else { return false }
        findings.append(finding("srx.rule", "the rule is left out: \(problem)", rule.location))
        return true
      }
    }
    try checked.maps.removeAll { map in
      guard ContinuousClock.now < deadline else { throw outOfTime(limit, at: map.location) }
      guard let problem = problem(with: map.pattern, of: "languagepattern") else { return false }
      findings.append(finding("srx.map", "the map is left out: \(problem)", map.location))
      return true
    }
    return (checked, findings)
  }

  private static func problem(with rule: SegmentationRule) -> String? {
    if let problem = problem(with: rule.before, of: "beforebreak") { return problem }
    if let problem = problem(with: rule.after, of: "afterbreak") { return problem }
    // Each by itself is right, and still they may not go together: `\Q` without `\E`, a comment, names.
    let isPlain = !(rule.before + rule.after).contains(where: { "Q#<".contains($0) })
    return isPlain || (try? RegularExpression("(?:\(rule.before))(?=\(rule.after))")) != nil
      ? nil : "its patterns cannot be put side by side"
  }

  private static func problem(with pattern: String, of element: String) -> String? {
    guard pattern.utf8.count <= longestPattern else {
      return "\(element) is over \(longestPattern >> 10) KiB"
    }
    // ICU refuses an empty pattern, which in SRX matches everywhere.
    guard !pattern.isEmpty else { return nil }
    do {
      _ = try RegularExpression(pattern)
      return nil
    } catch let error as RegularExpression.SyntaxError {
      let place = error.offset.map { " at character \($0 + 1)" } ?? ""
      return "ICU cannot compile \(element) \"\(pattern.prefix(100))\"\(place): \(error.name)"
    } catch {
      return "\(error)"
    }
  }

  private static func outOfTime(_ limit: Duration, at place: SourceLocation?) -> PadanError {
    PadanError(
      .timedOut, "it takes over \(limit) to compile the patterns of the rules", at: place,
      advice: "leave out languages that you do not need")
  }

  private static func finding(
    _ check: String, _ message: String, _ location: SourceLocation?
  ) -> Finding {
    Finding(
      check: check, severity: .error, message: message,
      location: location ?? SourceLocation(file: "<rules>"))
  }
}
