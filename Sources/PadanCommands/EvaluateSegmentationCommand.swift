internal import ArgumentParser
internal import Padan

/// `padan evaluate segmentation`.
struct EvaluateSegmentationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segmentation",
    abstract: "Compare Padan's sentences with yours: precision, recall, F1, errors by class.",
    discussion: """
      EXAMPLES
        padan evaluate segmentation gold.txt
        padan evaluate segmentation --quotations keep --errors all gold.txt
        padan evaluate segmentation --from id --format json monday.jsonl tuesday.jsonl

      Gold is one sentence a line with a blank line between paragraphs (.txt), or JSON Lines
      (.jsonl) such as {"text":"Ya. Tidak.","boundaries":[3]}, where a boundary is the number of
      characters before it that are not white space. docs/formats/gold.md has both.
      A line that is no gold is reported and left out.
      """)

  @Argument(help: ArgumentHelp("Gold: .txt or .jsonl; - is standard input.", valueName: "gold"))
  var files: [String]

  @Option(
    help: ArgumentHelp("Language of the texts: id or en. Identified if not told.", valueName: "tag")
  )
  var from: LanguageTag?

  @OptionGroup(title: "Sentences") var segmentation: SegmentationOptionGroup
  @OptionGroup(title: "Output") var output: OutputOptions

  @Option(help: ArgumentHelp("List so many errors of each class, or all.", valueName: "n"))
  var errors: ErrorListing = .standard

  @Option(help: ArgumentHelp("text or json.", valueName: "format"))
  var format: EvaluationFormat = .text

  func validate() throws {
    if let from, !LanguageTag.supported.contains(from.primary) {
      throw ValidationError("\"\(from)\" is not one of the languages: id, en.")
    }
  }

  func run() throws {
    let workbench = try Workbench()
    let input = InputFiles(paths: files, isQuiet: output.quiet)
    let (scores, exitCode) = input.map { path in
      let gold = try workbench.readGold(path)
      input.report(gold.findings)
      return try workbench.evaluateSegmentation(
        of: gold, language: from, options: segmentation.options, examplesPerClass: errors.perClass)
    }
    if !scores.isEmpty {
      let evaluation = SegmentationEvaluation(files: scores)
      try output.file.write(try format.text(of: evaluation, style: output.style))
    }
    if exitCode != .success { throw exitCode }
  }
}
