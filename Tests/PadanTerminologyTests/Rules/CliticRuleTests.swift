@testable import PadanTerminology
import Testing

@Suite struct CliticRuleTests {
  @Test(
    "an enclitic leads to the word before it",
    arguments: [
      ("awannya", "awan"), ("perusahaannya", "perusahaan"), ("bukumu", "buku"),
      ("bukuku", "buku"), ("pemerintahlah", "pemerintah"), ("pemerintahkah", "pemerintah"),
      ("pemerintahpun", "pemerintah"), ("inflasinya", "inflasi"), ("kebijakanmulah", "kebijakan"),
      ("bukunyalah", "buku"), ("rumahnyakah", "rumah"), ("rencananyapun", "rencana"),
    ])
  func clitics(form: String, base: String) {
    #expect(CliticRule().bases(of: form).contains(base))
  }

  @Test(
    "a short word whose root ends so has none",
    arguments: [
      "buku", "suku", "tamu", "ilmu", "tanya", "hanya", "punya", "lah", "pun", "nya", "salah",
      "ampun", "tuju", "awan", "",
    ])
  func lookAlikes(word: String) {
    #expect(CliticRule().bases(of: word).isEmpty)
  }

  @Test(
    "behind an acronym the clitic has a hyphen (EYD V, III.E)",
    arguments: [("ktp-nya", "ktp"), ("sim-mu", "sim"), ("pbb-lah", "pbb")])
  func acronyms(form: String, base: String) {
    #expect(CliticRule().bases(of: form).contains(base))
  }

  @Test("a clitic stands at the end of a term only")
  func place() {
    #expect(!CliticRule().appliesInside)
  }
}
