@testable import PadanTerminology
import Testing

@Suite struct ReduplicationRuleTests {
  @Test(
    "full reduplication leads to the word",
    arguments: [
      ("perusahaan-perusahaan", "perusahaan"), ("kata-katanya", "kata"),
      ("negara-negara", "negara"),
      ("uu-uu", "uu"),
    ])
  func plurals(form: String, base: String) {
    #expect(ReduplicationRule().bases(of: form) == [base])
  }

  @Test(
    "what is not the same word twice is none",
    arguments: [
      "sayur-mayur", "bolak-balik", "tolong-menolong", "rumah", "a-a", "kata-kata-kata", "-", "",
      "kata-", "-kata", "jakarta-bandung", "kata-kataku-kata",
    ])
  func lookAlikes(word: String) {
    #expect(ReduplicationRule().bases(of: word).isEmpty)
  }

  @Test("the first word of a compound may be doubled: surat-surat kabar")
  func place() {
    #expect(ReduplicationRule().appliesInside)
  }
}
