@testable import PadanTerminology
import PadanCore
import Testing

@Suite struct CaseGuardTests {
  @Test(
    "an acronym needs capitals: WHO is not who",
    arguments: [
      ("WHO", true), ("WHO's", true), ("who", false), ("Who", false), ("wHO", false),
    ])
  func acronym(text: String, isAllowed: Bool) {
    #expect(allows(text, "WHO = WHO") == isAllowed)
  }

  @Test(
    "an entry flagged case needs its exact case",
    arguments: [("iPhone", true), ("iPhones", true), ("Iphone", false), ("IPHONE", false)])
  func matchCase(text: String, isAllowed: Bool) {
    #expect(allows(text, "iPhone = iPhone ; case") == isAllowed)
  }

  @Test(
    "a proper noun needs capitals where it has them",
    arguments: [
      ("Bank Indonesia", true), ("BANK INDONESIA", true), ("bank Indonesia", false),
      ("Bank indonesia", false), ("bank indonesia", false),
    ])
  func proper(text: String, isAllowed: Bool) {
    #expect(allows(text, "Bank Indonesia = Bank Indonesia ; proper") == isAllowed)
  }

  @Test("small words and hyphens within a proper noun")
  func properInside() {
    let row = "Perserikatan Bangsa-Bangsa = x ; proper"
    #expect(allows("Perserikatan Bangsa-Bangsa", row))
    #expect(!allows("Perserikatan Bangsa-bangsa", row))
    #expect(allows("Dana untuk Anak", "Dana untuk Anak = x ; proper"))
    #expect(allows("DANA UNTUK ANAK", "Dana untuk Anak = x ; proper"))
    #expect(!allows("dana untuk anak", "Dana untuk Anak = x ; proper"))
  }

  @Test("any other term is found in any case", arguments: ["startup", "Startup", "STARTUP"])
  func common(text: String) {
    #expect(allows(text, "startup = startup"))
  }

  private func allows(_ text: String, _ row: String) -> Bool {
    let entry = Sample.entry(row)
    guard let term = entry.terms(in: .indonesian).first else { return false }
    return CaseGuard().allows(text, as: term, of: entry)
  }
}
