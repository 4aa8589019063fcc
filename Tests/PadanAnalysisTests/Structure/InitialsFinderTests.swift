import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("InitialsFinder") struct InitialsFinderTests {
  private func initials(_ text: String) -> String? {
    let source = SourceText(text)
    return InitialsFinder().trailingInitials(in: source.span, of: source).map(source.text(in:))
  }

  @Test(
    "a reporter's initials behind the last sentence are found",
    arguments: [
      ("Harga naik. (den/asa)", "(den/asa)"), ("Harga naik. (den / asa)", "(den / asa)"),
      ("Harga naik. (fik)", "(fik)"), ("“Harga naik.” (den/asa/bud)", "(den/asa/bud)"),
      ("Harga naik! (DEN/ASA)", "(DEN/ASA)"), ("Harga naik.(yn-rz)", "(yn-rz)"),
      ("(den/asa)", "(den/asa)"), ("Prices rose. [jd/ab]", "[jd/ab]"),
    ])
  func found(text: String, expected: String) {
    #expect(initials(text) == expected)
  }

  @Test(
    "other brackets at the end are none",
    arguments: [
      "Perserikatan Bangsa-Bangsa (PBB)", "Ia dari Badan Narkotika Nasional (BNN).",
      "Sidang PBB ditunda. (PBB)", "Harga naik. (ada banyak alasan)", "Harga naik. (2021)",
      "Harga naik (den/asa", "Harga naik den/asa)", "Harga naik. (den/asa]", "Harga naik. ()",
      "minyak mentah Amerika (wti)", "He asked for help (and/or money)", "",
      "Prices rose. (See the table on page two)", "Ia menulis dan/atau membaca (dan/atau)",
    ])
  func lookAlikes(text: String) {
    #expect(initials(text) == nil)
  }

  @Test("initials in square brackets and capitals are found, as the type's comment says")
  func squareBrackets() {
    #expect(initials("Harga naik. [ABC]") == "[ABC]")
  }

  @Test("a single letter is no initials, but the label of an answer")
  func singleLetter() {
    #expect(initials("Pilih jawaban yang benar. (a)") == nil)
  }

  @Test("initials are looked for inside the paragraph only")
  func insideParagraph() {
    let source = SourceText("(den/ Harga naik. asa)")
    let span = TextSpan(6, source.bytes.count)
    #expect(InitialsFinder().trailingInitials(in: span, of: source) == nil)
  }
}
