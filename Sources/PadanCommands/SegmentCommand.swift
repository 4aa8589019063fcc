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
      """)

  @OptionGroup var articles: ArticleArguments

  @Option(
    help: ArgumentHelp("Language of the text: id or en. Identified if not told.", valueName: "tag"))
  var from: LanguageTag?

  @OptionGroup(title: "Output") var output: OutputOptions

  @Option(help: ArgumentHelp("text, jsonl or tsv.", valueName: "format"))
  var format: SegmentFormat = .text

  func run() throws {
    let workbench = try Workbench()
    let (documents, exitCode) = InputFiles(paths: articles.paths, isQuiet: output.quiet)
      .map(workbench) { try workbench.analyze($0, language: from) }
    if !documents.isEmpty {
      try output.file.write(try documents.map(format.text).joined())
    }
    if exitCode != .success { throw exitCode }
  }
}
