@testable import PadanTerminology
import Testing

@Suite struct PossessiveRuleTests {
  @Test(
    "a possessive leads to the noun",
    arguments: [
      ("company's", ["company"]), ("startup's", ["startup"]), ("boss's", ["boss"]),
      ("men's", ["men"]),
    ])
  func singular(form: String, bases: [String]) {
    #expect(PossessiveRule().bases(of: form) == bases)
  }

  @Test("the possessive of a plural leads to the plural and to the singular")
  func plural() {
    #expect(PossessiveRule().bases(of: "companies'").first == "companies")
    #expect(PossessiveRule().bases(of: "companies'").contains("company"))
    #expect(PossessiveRule().bases(of: "startups'").contains("startup"))
  }

  @Test(
    "a plural, a contraction and a bare mark are no possessives",
    arguments: ["companies", "don't", "we're", "'s", "s'", "", "o'clock"])
  func lookAlikes(word: String) {
    #expect(PossessiveRule().bases(of: word).isEmpty)
  }
}
