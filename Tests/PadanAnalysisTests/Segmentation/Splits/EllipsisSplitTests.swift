import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("EllipsisSplit") struct EllipsisSplitTests {
  @Test(
    "an ellipsis ends a sentence where a capital follows",
    arguments: [
      "Ia terdiam… ‖Lalu ia pergi.", "“Ia terdiam…” ‖Lalu ia pergi.", "(Ia terdiam…) ‖Émile pergi.",
      "She paused… ‖The line was dead.",
    ])
  func ends(marked: String) throws {
    #expect(try splits(EllipsisSplit(), marked, in: .indonesian))
  }

  @Test(
    "before lower case, a figure or no space it goes on; full stops are not its business",
    arguments: [
      "Ia terdiam… ‖lalu pergi.", "Ia berharap… ‖5 orang datang.", "Ia terdiam…‖Lalu pergi.",
      "Ia terdiam... ‖Lalu pergi.", "Ia terdiam? ‖Lalu pergi.", "Ia terdiam… ‖“Lalu pergi.”",
    ])
  func goesOn(marked: String) throws {
    #expect(try !splits(EllipsisSplit(), marked, in: .indonesian))
  }
}
