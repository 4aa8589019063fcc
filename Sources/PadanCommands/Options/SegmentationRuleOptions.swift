internal import ArgumentParser
internal import Padan

/// `--srx`, `--time-limit` and `--export-srx`: a user's rules instead of Padan's, and Padan's for others.
struct SegmentationRuleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Cut by the rules of an SRX file instead of Padan's own.", valueName: "file")
  )
  var srx: String?

  @Option(
    help: ArgumentHelp(
      "The most seconds that the file's rules may take for one text. (default: 10, and 20 for each MiB)",
      valueName: "seconds"))
  var timeLimit: Double?

  @Flag(help: "Write Padan's own rules as SRX 2.0 and do nothing else.")
  var exportSRX = false

  func validate() throws {
    if exportSRX, srx != nil { throw ValidationError("Give one of --srx and --export-srx.") }
    guard timeLimit == nil || srx != nil else {
      throw ValidationError("--time-limit is for the rules of --srx.")
    }
    if let timeLimit, !(timeLimit > 0 && timeLimit <= 86_400) {
      throw ValidationError("--time-limit is above 0 and up to 86400 seconds, a day.")
    }
  }

  /// How long the rules may take, `nil` where it is not told.
  var limit: Duration? { timeLimit.map { .seconds($0) } }

  /// Refuses options that say what a file's rules say already.
  func checkTogether(with options: SegmentationOptions) throws {
    guard srx != nil || exportSRX else { return }
    let asked = SegmentationOptions(lineBreaks: options.lineBreaks)
    guard options == asked, options.lineBreaks != .sentence else {
      throw ValidationError(
        "Of the options of sentences only --line-breaks automatic, paragraph or wrapped goes with "
          + "SRX: its rules say the rest.")
    }
  }

  /// The file's rules, `nil` where none is named, and a finding for each that cannot be used.
  func read(
    _ workbench: Workbench
  ) throws -> (rules: SegmentationRuleSet?, findings: [Finding]) {
    guard let srx else { return (nil, []) }
    return try workbench.segmentationRules(at: srx)
  }

  /// The sentences of a text by a file's rules, or by Padan's where there are none, and what was noticed.
  func cut(
    _ document: Document, _ workbench: Workbench, by rules: SegmentationRuleSet?,
    language: LanguageTag?, options: SegmentationOptions
  ) throws -> (document: SegmentedDocument, findings: [Finding]) {
    guard let rules else {
      return (try workbench.sentences(of: document, language: language, options: options), [])
    }
    return try workbench.sentences(of: document, by: rules, language: language, limit: limit)
  }
}
