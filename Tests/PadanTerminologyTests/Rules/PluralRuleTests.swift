@testable import PadanTerminology
import Testing

@Suite struct PluralRuleTests {
  @Test(
    "an English plural leads to its singular first",
    arguments: [
      ("startups", "startup"), ("companies", "company"), ("exchanges", "exchange"),
      ("policies", "policy"), ("children", "child"),
      ("people", "person"), ("halves", "half"), ("crises", "crisis"), ("days", "day"),
    ])
  func plurals(form: String, singular: String) {
    #expect(PluralRule().bases(of: form).first == singular)
  }

  @Test(
    "-es behind x, ch and sh leads to the noun without it",
    arguments: [("taxes", "tax"), ("branches", "branch"), ("boxes", "box"), ("crashes", "crash")])
  func sibilants(form: String, singular: String) {
    #expect(PluralRule().bases(of: form).contains(singular))
    #expect(PluralRule().bases(of: form).first == singular)
  }

  @Test(
    "a word that only ends like a plural is none",
    arguments: ["virus", "access", "analysis", "process", "status", "crisis", "startup", "gas", ""])
  func lookAlikes(word: String) {
    #expect(PluralRule().bases(of: word).isEmpty)
  }

  @Test("a sibilant keeps both readings: houses and boxes")
  func bothReadings() {
    #expect(PluralRule().bases(of: "processes").contains("process"))
    #expect(PluralRule().bases(of: "databases").contains("database"))
  }

  @Test(
    "two-letter acronyms have plurals too",
    arguments: [("evs", "ev"), ("tvs", "tv"), ("pcs", "pc")])
  func shortAcronyms(form: String, singular: String) {
    #expect(PluralRule().bases(of: form).contains(singular))
  }

  @Test("a plural stands at the end of a term only")
  func place() {
    #expect(!PluralRule().appliesInside)
  }
}
