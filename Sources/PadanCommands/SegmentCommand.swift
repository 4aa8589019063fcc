internal import ArgumentParser
internal import Padan

/// `padan segment`.
struct SegmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment",
    abstract: "Cut texts into sentences, one a line.",
    discussion: """
      EXAMPLES
        padan segment article.txt
        padan segment --format jsonl article.txt   with offsets in UTF-8 bytes
        padan segment --format tsv article.txt     start, end, text
        padan segment --srx house.srx article.txt  by the rules of an SRX file
        padan segment --export-srx -o padan.srx    Padan's rules for other programs
      """)

  @OptionGroup var articles: ArticleArguments

  @Option(
    help: ArgumentHelp("Language of the text: id or en. Identified if not told.", valueName: "tag"))
  var from: LanguageTag?

  @OptionGroup(title: "Rules") var rules: SegmentationRuleOptions
  @OptionGroup(title: "Output") var output: OutputOptions

  @Option(help: ArgumentHelp("text, jsonl or tsv.", valueName: "format"))
  var format: SegmentFormat = .text

  func validate() throws {
    guard rules.exportSRX else { return try articles.requireInput() }
    guard articles.files.isEmpty else {
      throw ValidationError("--export-srx writes rules and reads no text.")
    }
  }

  func run() throws {
    let workbench = try Workbench()
    if rules.exportSRX {
      return try output.file.write(workbench.srx(of: Workbench.ownSegmentationRules))
    }
    let rules = try rules.rules(workbench, isQuiet: output.quiet)
    let (documents, exitCode) = InputFiles(paths: articles.paths, isQuiet: output.quiet)
      .map(workbench) { try analyzed($0, workbench, rules) }
    if !documents.isEmpty {
      try output.file.write(try documents.map(format.text).joined())
    }
    if exitCode != .success { throw exitCode }
  }

  private func analyzed(
    _ document: Document, _ workbench: Workbench, _ rules: SegmentationRuleSet?
  ) throws -> AnalyzedDocument {
    guard let rules else { return try workbench.analyze(document, language: from) }
    let (segmented, findings) = try workbench.sentences(
      of: document, by: rules, language: from, limit: self.rules.limit)
    if !output.quiet { findings.forEach { StandardError.write("\($0)\n") } }
    return try workbench.analyze(
      document, language: segmented.language, sentences: segmented.sentences)
  }
}
