internal import PadanAnalysis
internal import PadanInterchange

/// A user's rules of segmentation instead of Padan's, and Padan's for other programs: SRX 2.0.
///
///     let (rules, findings) = try workbench.segmentationRules(at: "house.srx")
///     let (article, _) = try workbench.analyze(document, rules: rules)
extension Workbench {
  /// How long a user's rules may take for one document if not told.
  public static let standardRulesLimit = SRXSegmenter.standardLimit

  /// An SRX file → its rules, and a finding for each that cannot be used. `-` is standard input.
  ///
  /// - Throws: `PadanError` where the file cannot be read, is no SRX, or has no rules.
  public func segmentationRules(
    at path: String
  ) throws -> (rules: SegmentationRuleSet, findings: [Finding]) {
    let read = try SRXReader().read(path)
    let checked = SRXRuleCheck.checked(read.rules)
    return (checked.rules, read.findings + checked.findings)
  }

  /// Paragraphs → the same as without `rules`, but the sentences are those of the rules.
  ///
  /// - Parameters:
  ///   - document: the paragraphs.
  ///   - language: the language; identified if `nil`. Maps of the rules see it with its region.
  ///   - rules: what says where sentences end.
  ///   - limit: how long the rules may take, in wall-clock time.
  /// - Returns: the analyzed document, and a finding where no rule holds for its language.
  /// - Throws: `PadanError` with code `timedOut` or `tooLarge` where a rule runs away, at its place.
  public func analyze(
    _ document: Document, language: LanguageTag? = nil, rules: SegmentationRuleSet,
    limit: Duration = Workbench.standardRulesLimit
  ) throws -> (document: AnalyzedDocument, findings: [Finding]) {
    let (analyzed, isRuled) = try Analyzer().analyze(
      document, language: language, rules: rules, limit: limit)
    if isRuled { return (analyzed, []) }
    let finding = Finding(
      check: "srx.language", severity: .warning,
      message: "no breaking rule holds for the language \"\(language ?? analyzed.language)\": "
        + "each paragraph is one sentence; name another with --from, or add a <languagemap>",
      location: SourceLocation(file: document.source.name))
    return (analyzed, [finding])
  }

  /// Padan's own rules, as far as SRX can say them; `docs/formats/srx.md` has what it cannot.
  public static var ownSegmentationRules: SegmentationRuleSet { SRXExport().rules }

  /// Rules → the text of an SRX 2.0 file.
  public func srx(of rules: SegmentationRuleSet) -> String { SRXWriter().text(of: rules) }
}
