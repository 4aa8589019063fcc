import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("QuoteSplit") struct QuoteSplitTests {
  @Test(
    "a quotation may begin in lower case, with a figure, a tag or a bracket",
    arguments: [
      ("Antrean sudah berkurang. ‖“e-KTP sudah dicetak,” katanya.", "id"),
      ("Itu tahun yang baru. ‖\"2015 itu sulit,\" katanya.", "id"),
      ("Ia menulis di akunnya. ‖“#terimakasih semua.”", "id"),
      ("Ia menulis di akunnya. ‖‘(maaf) saya pergi.’", "id"),
      ("Ia menulis di akunnya. ‖«maaf, saya pergi.»", "id"),
      ("The line is shorter now. ‖“eBay sold it,” he said.", "en"),
    ])
  func quotations(marked: String, language: String) throws {
    #expect(try splits(QuoteSplit(), marked, in: LanguageTag(language)))
  }

  @Test(
    "behind an abbreviation, or where a mark closes, it does not",
    arguments: [
      "Pidato Prof. ‖“e-KTP” Budi.", "Antrean sudah berkurang. ‖”e-KTP sudah dicetak.",
      "Antrean sudah berkurang. ‖(e-KTP sudah dicetak)", "Antrean sudah berkurang. ‖“ e-KTP",
      "Antrean sudah berkurang. ‖“", "Antrean sudah berkurang. ‖e-KTP", "Sudah berkurang? ‖“e-KTP",
    ])
  func others(marked: String) throws {
    #expect(try !splits(QuoteSplit(), marked, in: .indonesian))
  }
}
