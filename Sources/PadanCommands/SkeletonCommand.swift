internal import ArgumentParser
internal import Padan

/// `padan skeleton`.
struct SkeletonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "skeleton",
    abstract: "The skeleton of a whole article, sentence by sentence.",
    discussion: """
      EXAMPLES
        padan skeleton article.txt
        padan skeleton article.txt --format json -o skeleton.json
        padan skeleton --glossary house.csv --glossary glossaries article.txt

      Links, credits and paragraphs that stand twice are left out.
      """)

  @OptionGroup var articles: ArticleArguments

  @OptionGroup(title: "Languages") var languages: LanguageOptions
  @OptionGroup(title: "Glossary") var glossary: GlossaryOptions
  @OptionGroup(title: "Output") var output: OutputOptions

  @Option(help: ArgumentHelp("text, json or markdown.", valueName: "format"))
  var format: ReportFormat = .text

  func validate() throws { try articles.requireInput() }

  func run() throws {
    let workbench = try glossary.workbench(isQuiet: output.quiet)
    let options = ReportOptions(from: languages.from, to: languages.to)
    let (reports, exitCode) = InputFiles(paths: articles.paths, isQuiet: output.quiet)
      .map(workbench) { try workbench.wholeReport(on: $0, options: options) }
    if !reports.isEmpty {
      try output.file.write(
        try format.text(of: reports, files: articles.paths.count, style: output.style))
    }
    if exitCode != .success { throw exitCode }
  }
}
