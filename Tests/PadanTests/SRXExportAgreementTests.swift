import Padan
import PadanCore
import Testing

/// Padan's rules as SRX against Padan itself, on every golden case with the options that SRX knows.
@Suite struct SRXExportAgreementTests {
  /// How well two lists of sentences agree on where sentences start.
  private struct Agreement {
    var shared = 0
    var counted = 0

    mutating func add(_ one: [TextSpan], _ other: [TextSpan]) {
      // The first sentence starts where the text does, whatever the rules.
      let (starts, others) = (
        Set(one.dropFirst().map(\.start)), Set(other.dropFirst().map(\.start))
      )
      shared += 2 * starts.intersection(others).count
      counted += starts.count + others.count
    }

    /// The harmonic mean of precision and recall.
    var f1: Double { counted == 0 ? 1 : Double(shared) / Double(counted) }
  }

  /// The cases are the hard ones, chosen to be so; running news agrees better (`docs/formats/srx.md`).
  @Test(
    "starts of sentences agree in nearly all golden cases",
    arguments: [LanguageTag.indonesian, .english])
  func golden(language: LanguageTag) throws {
    let workbench = try Workbench()
    let rules = Workbench.ownSegmentationRules
    var agreement = Agreement()
    for golden in try GoldenFile(language).cases where golden.options == SegmentationOptions() {
      let document = try workbench.document(of: SourceText(golden.text))
      agreement.add(
        try workbench.sentences(of: document, language: language).sentences,
        try workbench.sentences(of: document, by: rules, language: language).document.sentences)
    }
    #expect(agreement.counted > 200)
    #expect(agreement.f1 >= 0.9, "\(agreement.f1)")
  }
}
