@testable import PadanTerminology
import PadanCore
import Testing

@Suite struct FormRulesTests {
  @Test("each language has its own rules, an unknown one none")
  func languages() {
    #expect(FormRules.of(.english).map { $0.name } == ["plural", "possessive"])
    #expect(FormRules.of(.indonesian).map { $0.name } == ["clitic", "reduplication"])
    #expect(FormRules.of(.undetermined).isEmpty)
  }

  @Test("no rule leads from a word to itself or to nothing")
  func bases() {
    let words = [
      "kata-kata", "bukunya", "startups", "company's", "companies'", "people", "lah", "s", "'s",
      "-", "nya", "kata-", "", "perusahaan-perusahaannya", "series", "lens",
    ]
    for rule in FormRules.of(.english) + FormRules.of(.indonesian) {
      for word in words {
        let bases = rule.bases(of: word)
        #expect(!bases.contains(word), "\(rule.name) of \(word)")
        #expect(!bases.contains(""), "\(rule.name) of \(word)")
      }
    }
  }
}
