import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("SRXSegmenter") struct SRXSegmenterTests {
  private static let stop = breaks(#"[.?!]+"#, #"\s"#)

  private func isIdle(_ rules: SegmentationRuleSet, _ language: LanguageTag) throws -> Bool {
    try SRXSegmenter(rules, language: language, limit: .seconds(30)).isIdle
  }

  @Test("a segment ends where a rule breaks, without white space around it")
  func breaking() throws {
    let text = MarkedText("One.  ‖Two?! ‖Three. ‖ Four")
    #expect(
      try segments(of: text.source.text(in: text.source.span), by: rules(Self.stop)) == text.parts)
  }

  @Test("the first rule that matches a place decides on it")
  func order() throws {
    let (exception, text) = (joins(#"Dr\."#, #"\s"#), "Dr. No. Yes.")
    #expect(try segments(of: text, by: rules(exception, Self.stop)) == ["Dr. No.", "Yes."])
    #expect(try segments(of: text, by: rules(Self.stop, exception)) == ["Dr.", "No.", "Yes."])
    let first = breaks(#"Dr\."#, #"\sNo"#)
    #expect(
      try segments(of: text, by: rules(first, exception, Self.stop)) == ["Dr.", "No.", "Yes."])
    #expect(
      try segments(of: "Dr. No. Dr. X. A", by: rules(first, exception, Self.stop))
        == ["Dr.", "No.", "Dr. X.", "A"])
  }

  @Test("an empty pattern matches everywhere")
  func emptyPatterns() throws {
    // Okapi's issue 456: no break before a letter or figure, else behind each full stop.
    let set = rules(joins("", "[a-zA-Z0-9]"), breaks(#"\."#))
    #expect(
      try segments(of: "First. Second 01.07.2014. Third.", by: set)
        == ["First.", "Second 01.07.2014.", "Third."])
    #expect(try segments(of: "ab", by: rules(breaks("", "b"))) == ["a", "b"])
  }

  @Test("matches may overlap")
  func overlap() throws {
    #expect(try segments(of: "abcabcab", by: rules(breaks("b.*?a"))) == ["abca", "bca", "b"])
    #expect(try segments(of: "ababa|", by: rules(breaks("a.a"))) == ["aba", "ba", "|"])
    // The exception's second match starts inside its first.
    let set = rules(joins(#"[A-Z]\. [A-Z]\."#, #"\s"#), Self.stop)
    #expect(try segments(of: "A. B. C. end. X", by: set) == ["A.", "B. C. end.", "X"])
  }

  @Test("of a run of marks a greedy pattern takes the whole")
  func runs() throws {
    #expect(try segments(of: "真的吗？！是的。好", by: rules(breaks("[。？！]+"))) == ["真的吗？！", "是的。", "好"])
  }

  @Test("beforebreak gives way until afterbreak matches")
  func backtracking() throws {
    #expect(try segments(of: "a.. b", by: rules(breaks("a[. ]+", " b"))) == ["a..", "b"])
  }

  @Test("patterns see their own paragraph alone")
  func paragraphs() throws {
    let set = rules(breaks(#"^\w+\."#, #"\s"#))
    #expect(try segments(of: "A. B. C.\n\nD. E.", by: set) == ["A.", "B. C.", "D.", "E."])
    let behind = rules(breaks(#"(?<=\n\n)\w+\."#, #"\s"#))
    #expect(try segments(of: "A. B.\n\nD. E.", by: behind) == ["A. B.", "D. E."])
  }

  @Test("places of characters of several bytes are right")
  func wideCharacters() throws {
    let text = "«Ça va.» Él vino… 😀. Sí. “È.”"
    let set = rules(joins(#"😀\."#), breaks(#"[.…][»”]?"#, #"\s"#))
    #expect(try segments(of: text, by: set) == ["«Ça va.»", "Él vino…", "😀. Sí.", "“È.”"])
  }

  @Test("without cascade the first map that matches the language counts, with cascade all do")
  func cascade() throws {
    var set = SegmentationRuleSet(
      languages: [
        .init(name: "English", rules: [joins(#"Mr\."#)]), .init(name: "all", rules: [Self.stop]),
      ],
      maps: [.init(pattern: "EN.*", rulesName: "English"), .init(pattern: ".*", rulesName: "all")])
    let text = "Mr. X. Y"
    #expect(try segments(of: text, by: set, language: .english) == ["Mr. X. Y"])
    #expect(try isIdle(set, .english))
    #expect(try segments(of: text, by: set, language: .indonesian) == ["Mr.", "X.", "Y"])
    set.cascade = .all
    #expect(try segments(of: text, by: set, language: LanguageTag("en-GB")) == ["Mr. X.", "Y"])
    #expect(try segments(of: text, by: set, language: .indonesian) == ["Mr.", "X.", "Y"])
  }

  @Test("rules that several maps name stand in line once")
  func sameRules() throws {
    var set = rules(Self.stop)
    set.cascade = .all
    set.maps = (0..<20_000).map { _ in .init(pattern: "e.", rulesName: "all") }
    #expect(try segments(of: "A. B.", by: set) == ["A.", "B."])
  }

  @Test("rules without end are refused")
  func tooMany() {
    let many = (0...SRXSegmenter.mostRules).map { breaks("a\($0)") }
    let set = SegmentationRuleSet(
      languages: [.init(name: "x", rules: many)], maps: [.init(pattern: ".*", rulesName: "x")])
    let error = #expect(throws: PadanError.self) { try isIdle(set, .english) }
    #expect(error?.code == .tooLarge)
  }

  @Test("a language pattern matches the whole tag, in any case")
  func languages() throws {
    let set = SegmentationRuleSet(
      languages: [.init(name: "x", rules: [Self.stop])],
      maps: [.init(pattern: "PT-br", rulesName: "x")])
    #expect(try !isIdle(set, LanguageTag("pt-BR")))
    #expect(try isIdle(set, LanguageTag("pt")))
    #expect(try isIdle(set, LanguageTag("pt-br-x")))
  }

  @Test("no rule, no break")
  func nothing() throws {
    #expect(try segments(of: "A. B.", by: rules(joins("x"))) == ["A. B."])
    #expect(try segments(of: "A. B.", by: SegmentationRuleSet()) == ["A. B."])
    #expect(try segments(of: "", by: rules(Self.stop)) == [])
  }

  @Test("exceptions that look back without bound hold as others do")
  func unboundedExceptions() throws {
    let set = rules(joins(#"\bvon\s+\w+\."#, #"\s"#), joins(#"\(.*"#, #"\s[^(]*\)"#), Self.stop)
    #expect(
      try segments(of: "He saw von  B. today (a b. c) now. End.", by: set)
        == ["He saw von  B. today (a b. c) now.", "End."])
  }

  @Test("segments cover all characters but white space, in order")
  func cover() throws {
    let text = "  A. B!\n C?? D\t\n\n E."
    let document = document(text)
    let spans = try SRXSegmenter(rules(Self.stop), language: .english, limit: .seconds(30))
      .sentences(of: document)
    let joined = spans.map(document.source.text(in:)).joined()
    #expect(joined.filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace })
    for (span, next) in zip(spans, spans.dropFirst()) { #expect(span.end <= next.start) }
  }

  @Test(
    "a rule that runs away is an error at its place, within the limit",
    arguments: [breaks("(a+)+$", #"\s"#), breaks("x|(?:a|a)*b"), breaks("", "(a*)*b")])
  func runaway(rule: SegmentationRule) throws {
    let place = PadanCore.SourceLocation(file: "r.srx", line: 7)
    let placed = SegmentationRule(
      rule.effect, before: rule.before, after: rule.after, location: place)
    let text = String(repeating: "a", count: 50) + "!"
    let clock = ContinuousClock()
    let duration = try clock.measure {
      let error = try #require(throws: PadanError.self) {
        try segments(of: text, by: rules(placed), limit: .milliseconds(300))
      }
      #expect(error.code == .timedOut && error.location == place && error.advice != nil)
    }
    #expect(duration < .seconds(5))
  }

  @Test("an exception that runs away is one, too")
  func runawayException() throws {
    let set = rules(joins("(a|aa)+[.]x?$", ""), joins("(?:a+)+ +!", ""), breaks("[.!]"))
    let text = String(repeating: "a", count: 60) + ". x"
    let error = try #require(throws: PadanError.self) {
      try segments(of: text, by: set, limit: .milliseconds(300))
    }
    #expect(error.code == .timedOut)
  }

  @Test("a rule that needs too much memory is an error")
  func memory() throws {
    let text = String(repeating: "ab", count: 1_000_000) + "."
    let error = try #require(throws: PadanError.self) {
      try segments(of: text, by: rules(breaks("(?:a|b)*[.]")))
    }
    #expect(error.code == .tooLarge || error.code == .timedOut)
  }

  @Test("the limit grows with the text")
  func standardLimit() {
    #expect(SRXSegmenter.standardLimit(forBytes: 0) == .seconds(10))
    #expect(SRXSegmenter.standardLimit(forBytes: 2 << 20) == .seconds(50))
  }

  @Test("a pattern that was not checked is an error, not a crash")
  func unchecked() throws {
    let error = #expect(throws: PadanError.self) {
      try isIdle(rules(breaks("(")), .english)
    }
    #expect(error?.code == .badFormat)
    let map = SegmentationRuleSet(languages: [], maps: [.init(pattern: "[", rulesName: "x")])
    #expect(throws: PadanError.self) { try isIdle(map, .english) }
  }
}
