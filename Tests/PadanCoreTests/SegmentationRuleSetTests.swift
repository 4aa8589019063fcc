import PadanCore
import Testing

@Suite struct SegmentationRuleSetTests {
  @Test("rules are counted over all languages")
  func count() {
    let rule = SegmentationRule(.breaks, before: "a")
    let rules = SegmentationRuleSet(languages: [
      .init(name: "x", rules: [rule, rule]), .init(name: "y", rules: [rule]),
    ])
    #expect(rules.ruleCount == 3)
    #expect(SegmentationRuleSet().ruleCount == 0)
  }

  @Test("an empty set has SRX's defaults")
  func defaults() {
    let rules = SegmentationRuleSet()
    #expect(rules.cascade == .first)
    #expect(rules.formatting.segmentsSubflows)
    #expect(rules.formatting.handles.map(\.kind) == [.start, .end, .isolated])
    #expect(rules.formatting.handles.map(\.isIncluded) == [false, true, true])
  }

  @Test("values are written as SRX writes them")
  func rawValues() {
    #expect(SegmentationRule.Effect.breaks.rawValue == "yes")
    #expect(SegmentationRule.Effect.joins.rawValue == "no")
    #expect(SegmentationRuleSet.Cascade.all.rawValue == "yes")
  }
}
