@testable import PadanTerminology
import Testing

@Suite struct TermFoldingTests {
  @Test(
    "case, apostrophes and hyphens of all shapes are one",
    arguments: [
      ("Komputasi", "komputasi"), ("WHO", "who"), ("startup’s", "startup's"),
      ("Qur‘an", "qur'an"), ("Maʼruf", "ma'ruf"), ("COVID‑19", "covid-19"),
      ("anak‐anak", "anak-anak"), ("ÉLAN", "élan"), ("", ""),
    ])
  func folding(text: String, folded: String) {
    #expect(TermFolding.fold(text) == folded)
  }

  @Test("composed and decomposed letters are one")
  func normalisation() {
    #expect(TermFolding.fold("Cafe\u{301}") == TermFolding.fold("CAF\u{E9}"))
  }

  @Test(
    "folding a folded word changes nothing", arguments: ["Maʼruf’s", "İstanbul", "ẞ", "anak‑anak"])
  func idempotence(text: String) {
    let folded = TermFolding.fold(text)
    #expect(TermFolding.fold(folded) == folded)
  }

  @Test("a dash is no hyphen")
  func dash() {
    #expect(TermFolding.fold("a–b") != TermFolding.fold("a-b"))
  }
}
