internal import ArgumentParser
internal import Padan

/// `--srx`, `--time-limit` and `--export-srx`.
struct SegmentationRuleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Cut by the rules of an SRX file instead of Padan's own.", valueName: "file")
  )
  var srx: String?

  @Option(
    help: ArgumentHelp(
      "The most seconds that the file's rules may take for one text.",
      discussion: "10, and 20 for each MiB of the text, if not told.", valueName: "seconds"))
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

  /// The file's rules, `nil` where none is named; bad ones are reported on standard error.
  func rules(_ workbench: Workbench, isQuiet: Bool) throws -> SegmentationRuleSet? {
    guard let srx else { return nil }
    let (rules, findings) = try workbench.segmentationRules(at: srx)
    if !isQuiet { findings.forEach { StandardError.write("\($0)\n") } }
    return rules
  }
}
