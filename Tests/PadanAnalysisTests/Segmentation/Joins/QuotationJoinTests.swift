import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("QuotationJoin") struct QuotationJoinTests {
  /// Whether the rule joins at the mark, with the quotations that stand in the paragraph.
  private func joinsQuotation(_ marked: String) throws -> Bool {
    try withBoundary(in: marked) {
      QuotationJoin(quotations: QuotationFinder(text: $0.text).quotations(from: 0)).joins($0)
    } ?? false
  }

  @Test(
    "the sentences of a quotation are one",
    arguments: [
      "“Ia sakit. ‖Ia tidak datang,” kata Budi.", "\"Ia sakit. ‖Ia tidak datang,\" kata Budi.",
      "“Sakit? ‖Ia tadi di sini. Ia tertawa,” kata Budi.",
      "“Sakit? Ia tadi di sini. ‖Ia tertawa,” kata Budi.", "'He is ill. ‖He left,' said Lowe.",
      "“Satu,” kata Budi, “dua. ‖Tiga.” Rapat ditutup.",
    ])
  func inside(marked: String) throws {
    #expect(try joinsQuotation(marked))
  }

  @Test(
    "before, between and behind quotations sentences end",
    arguments: [
      "Rapat ditutup. ‖“Ia sakit. Ia pulang,” kata Budi.", "“Ia sakit. Ia pulang.” ‖Budi diam.",
      "“Ia sakit,” kata Budi. ‖“Ia pulang,” kata Ani.", "“Ia sakit. ‖Ia pulang, kata Budi.",
      "Ia sakit. ‖Ia pulang.",
    ])
  func outside(marked: String) throws {
    #expect(try !joinsQuotation(marked))
  }

  @Test("the option keeps quotations whole, without it they are cut")
  func option() throws {
    let text = MarkedText("“Ia sakit. ‖Ia tidak datang,” kata Budi. ‖Rapat ditunda.")
    #expect(try sentences(of: text.source, in: .indonesian) == text.parts)
    #expect(
      try sentences(
        of: text.source, in: .indonesian, options: SegmentationOptions(quotations: .keep))
        == ["“Ia sakit. Ia tidak datang,” kata Budi.", "Rapat ditunda."])
  }
}
