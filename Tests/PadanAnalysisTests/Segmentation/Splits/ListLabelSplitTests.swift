import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("ListLabelSplit") struct ListLabelSplitTests {
  @Test(
    "a label is a segment",
    arguments: ["1. ‖Cuci tangan", "a. ‖syarat umum", "IV. ‖Penutup", "2.1. ‖Latar"])
  func labels(marked: String) throws {
    #expect(try splits(ListLabelSplit(), marked, in: .indonesian))
  }

  @Test(
    "what stands inside a sentence or has no space behind it is no label",
    arguments: [
      "Nilainya 1. ‖Budi senang", "1.‖Cuci tangan", "Ya. ‖Cuci tangan", "1! ‖Cuci tangan",
    ])
  func others(marked: String) throws {
    #expect(try !splits(ListLabelSplit(), marked, in: .indonesian))
  }

  @Test("the option splits labels off, without it they belong to their items")
  func option() throws {
    let source = SourceText("1. Cuci tangan. 2. Pakai masker.")
    #expect(
      try sentences(of: source, in: .indonesian) == ["1. Cuci tangan.", "2. Pakai masker."])
    #expect(
      try sentences(of: source, in: .indonesian, options: SegmentationOptions(listLabels: .split))
        == ["1.", "Cuci tangan.", "2.", "Pakai masker."])
  }
}
