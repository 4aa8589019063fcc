internal import ArgumentParser
internal import Padan

/// `padan segment`.
struct SegmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment",
    abstract: "Cut texts into sentences, one a line, or into tokens.",
    discussion: """
      EXAMPLES
        padan segment article.txt
        padan segment --quotations keep article.txt
        padan segment --format jsonl article.txt   with offsets in UTF-8 bytes
        padan segment --format tsv article.txt     start, end, text
        padan segment --tokens article.txt         kind and text of each token
        padan segment --srx house.srx article.txt  by the rules of an SRX file
        padan segment --export-srx -o padan.srx    Padan's rules for other programs
      """)

  @OptionGroup var articles: ArticleArguments

  @Option(
    help: ArgumentHelp("Language of the text: id or en. Identified if not told.", valueName: "tag"))
  var from: LanguageTag?

  @OptionGroup(title: "Sentences") var segmentation: SegmentationOptionGroup
  @OptionGroup(title: "Rules") var rules: SegmentationRuleOptions

  @OptionGroup(title: "Output") var output: OutputOptions

  @Option(help: ArgumentHelp("text, jsonl or tsv.", valueName: "format"))
  var format: SegmentFormat = .text

  @Flag(help: "Write the tokens of each sentence with their kinds.")
  var tokens = false

  func validate() throws {
    try rules.checkTogether(with: segmentation.options)
    try rules.exportSRX ? articles.requireNone() : articles.requireInput()
  }

  func run() throws {
    let workbench = try Workbench()
    if rules.exportSRX {
      return try output.file.write(workbench.srx(of: Workbench.ownSegmentationRules))
    }
    let files = InputFiles(paths: articles.paths, isQuiet: output.quiet)
    let (srx, ruleFindings) = try rules.read(workbench)
    files.report(ruleFindings)
    let (texts, exitCode) = files.map { path in
      let (document, findings) = try workbench.read(path, options: segmentation.options)
      files.report(findings)
      let (segmented, notes) = try rules.cut(
        document, workbench, by: srx, language: from, options: segmentation.options)
      files.report(notes)
      guard tokens else { return try format.bytes(of: segmented) }
      let (language, sentences) = (segmented.language, segmented.sentences)
      return try format.tokens(
        of: workbench.analyze(document, language: language, sentences: sentences))
    }
    if let first = texts.first {
      try output.file.write(texts.dropFirst().reduce(into: first) { $0.append(contentsOf: $1) })
    }
    if exitCode != .success { throw exitCode }
  }
}
