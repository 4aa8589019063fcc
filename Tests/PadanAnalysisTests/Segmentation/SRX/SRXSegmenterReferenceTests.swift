import PadanCore
import SeededRandom
import Testing

@testable import PadanAnalysis

/// The segmenter against SRX's own words, tried place by place: the first rule that matches decides.
@Suite("SRXSegmenter, naive reference") struct SRXSegmenterReferenceTests {
  private static let befores = [
    "", "a", "[.]", "[.!]+", "a[.]", #"\ba[.]"#, "a.a", "(a|ab)[.]?", ".*[.]", ".*?[.]", #"\w+"#,
    "^a", "é[.]",
    "[^.]*[.]", "(?i)B[.]", "(?:a|b){2}", "[.] ?",
  ]
  private static let afters = ["", " ", #"\s"#, #"\s+b"#, "[^ ]", "$", "a?b", ".*é", #"\b"#]
  private static let letters = ["a", "b", "A", ".", "!", " ", "é", "\n"]

  /// Whether a rule matches a place: from some start its expression ends there.
  private func matches(_ rule: SegmentationRule, at place: Int, of text: [UInt8]) throws -> Bool {
    let expression = try RegularExpression("(?:\(rule.before))(?=\(rule.after))")
    return try text.withUnsafeBufferPointer { bytes in
      try expression.search(bytes, until: .now + .seconds(30)) { search in
        try (0...place).contains { start in
          try isStart(start, of: text) && search.matchEnd(at: start) == place
        }
      }
    }
  }

  /// Whether a character starts there, or the text ends.
  private func isStart(_ place: Int, of text: [UInt8]) -> Bool {
    place == text.count || text[place] & 0xC0 != 0x80
  }

  private func reference(_ text: String, _ rules: [SegmentationRule]) throws -> [String] {
    let source = SourceText(text)
    var start = 0
    var segments: [String] = []
    for place in 1...source.bytes.count {
      let rule = try rules.first { try matches($0, at: place, of: source.bytes) }
      guard place == source.bytes.count || rule?.effect == .breaks else { continue }
      let span = source.trimmingWhiteSpace(TextSpan(start, place))
      if !span.isEmpty { segments.append(source.text(in: span)) }
      start = place
    }
    return segments
  }

  @Test("random rules cut random texts as the reference does")
  func random() throws {
    var random = SplitMix64(seed: 20)
    for _ in 0..<400 {
      let rules = (0..<Int.random(in: 1...4, using: &random)).map { _ in
        SegmentationRule(
          Bool.random(using: &random) ? .breaks : .joins,
          before: Self.befores.randomElement(using: &random) ?? "",
          after: Self.afters.randomElement(using: &random) ?? "")
      }
      let text = (0..<Int.random(in: 1...12, using: &random))
        .map { _ in Self.letters.randomElement(using: &random) ?? "" }.joined()
      guard text == text.trimmed, !text.contains("\n\n"), !text.isEmpty else { continue }
      let set = SegmentationRuleSet(
        languages: [.init(name: "x", rules: rules)], maps: [.init(pattern: ".*", rulesName: "x")])
      #expect(
        try segments(of: text, by: set) == reference(text, rules),
        "\(text.debugDescription) \(rules.map { "\($0.effect) \($0.before)|\($0.after)" })")
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    let source = SourceText(self)
    return source.text(in: source.trimmingWhiteSpace(source.span))
  }
}
