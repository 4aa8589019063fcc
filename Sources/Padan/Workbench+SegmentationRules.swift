internal import PadanAnalysis
internal import PadanInterchange

/// A user's rules of segmentation instead of Padan's, and Padan's for other programs: SRX 2.0.
///
///     let (rules, findings) = try workbench.segmentationRules(at: "house.srx")
///     let (article, _) = try workbench.sentences(of: document, by: rules)
extension Workbench {
  /// An SRX file → its rules, and a finding for each that cannot be used. `-` is standard input.
  ///
  /// - Throws: `PadanError` where the file cannot be read, is no SRX, or has no rules.
  public func segmentationRules(
    at path: String
  ) throws -> (rules: SegmentationRuleSet, findings: [Finding]) {
    let read = try SRXReader().read(path)
    let checked = try SRXRuleCheck.checked(read.rules)
    return (checked.rules, read.findings + checked.findings)
  }

  /// Paragraphs → the language and the sentences by rules; `analyze` takes both.
  ///
  /// - Parameters:
  ///   - document: the paragraphs.
  ///   - rules: what says where sentences end.
  ///   - language: the language; identified if `nil`. Maps of the rules see it with its region.
  ///   - limit: how long the rules may take, in wall-clock time; 10 seconds and 20 for each MiB if `nil`.
  /// - Returns: the sentences, and a finding where no rule breaks texts in the language.
  /// - Throws: `PadanError` with code `timedOut` or `tooLarge` where a rule runs away, at its place.
  public func sentences(
    of document: Document, by rules: SegmentationRuleSet, language: LanguageTag? = nil,
    limit: Duration? = nil
  ) throws -> (document: SegmentedDocument, findings: [Finding]) {
    let (segmented, isRuled) = try DocumentSegmenter().segment(
      document, language: language, rules: rules, limit: limit)
    if isRuled { return (segmented, []) }
    let finding = Finding(
      check: "srx.language", severity: .warning,
      message: "no rule breaks texts in \"\(segmented.language)\": each paragraph is one sentence; "
        + "name another language with --from, or add a <languagemap>",
      location: SourceLocation(file: document.source.name))
    return (segmented, [finding])
  }

  /// Padan's own rules, as far as SRX can say them; `docs/formats/srx.md` has what it cannot.
  public static var ownSegmentationRules: SegmentationRuleSet { SRXExport().rules }

  /// Rules → the text of an SRX 2.0 file.
  public func srx(of rules: SegmentationRuleSet) -> String { SRXWriter().text(of: rules) }
}
