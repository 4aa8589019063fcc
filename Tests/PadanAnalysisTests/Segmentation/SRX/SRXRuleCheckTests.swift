import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("SRXRuleCheck") struct SRXRuleCheckTests {
  @Test("good rules pass as they are")
  func good() throws {
    let set = rules(
      breaks(#"[.?!]+"#, #"\s"#), joins("", "a"), joins(#"\Qa.\E"#), breaks("#", "(?#x)b"))
    let checked = try SRXRuleCheck.checked(set)
    #expect(checked.rules == set && checked.findings.isEmpty)
  }

  @Test(
    "a rule that ICU cannot compile is a finding, and the others are kept",
    arguments: [
      breaks("(a"), breaks("a", "[b"), joins("a)(?:b"), joins(#"\p{Xyzzy}"#), breaks("a{,"),
      joins(#"\Qa"#, "b"), joins("(?x)a # b", "c"), joins("(?<n>a)", "(?<n>b)"),
      breaks(String(repeating: "a", count: SRXRuleCheck.longestPattern + 1)),
    ])
  func bad(rule: SegmentationRule) throws {
    let placed = SegmentationRule(
      rule.effect, before: rule.before, after: rule.after,
      location: PadanCore.SourceLocation(file: "r.srx", line: 3))
    let checked = try SRXRuleCheck.checked(rules(breaks("a"), placed, breaks("b")))
    #expect(checked.rules == rules(breaks("a"), breaks("b")))
    #expect(checked.findings.map(\.check) == ["srx.rule"])
    #expect(checked.findings.first?.location.line == 3)
  }

  @Test("the finding shows the pattern and ICU's name for the mistake")
  func message() throws {
    let message = try SRXRuleCheck.checked(rules(breaks("x", "(a"))).findings.first?.message ?? ""
    #expect(message.contains("afterbreak \"(a\"") && message.contains("U_REGEX_MISMATCHED_PAREN"))
  }

  @Test("a map whose pattern is none is a finding")
  func maps() throws {
    var set = rules(breaks("a"))
    set.maps.insert(.init(pattern: "*", rulesName: "all"), at: 0)
    let checked = try SRXRuleCheck.checked(set)
    #expect(checked.rules == rules(breaks("a")))
    #expect(checked.findings.map(\.check) == ["srx.map"])
  }

  @Test("patterns that cannot be compiled in time are an error at their place")
  func outOfTime() {
    let error = #expect(throws: PadanError.self) {
      try SRXRuleCheck.checked(rules(breaks("a")), limit: .zero)
    }
    #expect(error?.code == .timedOut)
  }

  @Test("patterns nested deeply or repeated wildly end in a finding or a rule, not in a crash")
  func wild() throws {
    for pattern in [
      String(repeating: "(", count: 20_000) + String(repeating: ")", count: 20_000),
      String(repeating: "[", count: 20_000) + "a" + String(repeating: "]", count: 20_000),
      String(repeating: "(?=", count: 5_000) + String(repeating: ")", count: 5_000),
      String(repeating: "(?:a{2}", count: 30) + String(repeating: "){2}", count: 30),
      String(repeating: "a{1000}", count: 1_000), #"\x{110000}"#, "(?<=(?<=(?<=a)))", #"\1"#,
    ] {
      let checked = try SRXRuleCheck.checked(rules(breaks(pattern), breaks("a")))
      #expect(checked.rules.ruleCount + checked.findings.count == 2)
    }
  }
}
