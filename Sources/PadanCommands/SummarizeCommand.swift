internal import ArgumentParser
internal import Padan

/// `padan summarize`.
struct SummarizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summarize",
    abstract: "Summarize articles and put the skeleton in the other language under each sentence.",
    discussion: """
      EXAMPLES
        padan summarize article.txt
        padan summarize --sentences 5 --ranker textrank article.txt
        padan summarize --ratio 0.2 --format markdown -o summary.md article.txt
        cat article.txt | padan summarize -    from standard input
        padan summarize --from id short.txt    where the language cannot be told

      What is known stands in the other language: terms of the glossary, numbers, dates, money, names.
      What is left to the translator stands between ⟦ and ⟧.
      """)

  @OptionGroup var articles: ArticleArguments

  @OptionGroup(title: "Summary") var summary: SummaryOptions
  @OptionGroup(title: "Languages") var languages: LanguageOptions
  @OptionGroup(title: "Glossary") var glossary: GlossaryOptions
  @OptionGroup(title: "Output") var output: OutputOptions

  @Option(help: ArgumentHelp("text, json or markdown.", valueName: "format"))
  var format: ReportFormat = .text

  func validate() throws { try articles.requireInput() }

  func run() throws {
    let workbench = try glossary.workbench(isQuiet: output.quiet)
    let options = ReportOptions(
      from: languages.from, to: languages.to, ranker: summary.ranker, limit: summary.limit)
    let (reports, exitCode) = InputFiles(paths: articles.paths, isQuiet: output.quiet)
      .map(workbench) { try workbench.report(on: $0, options: options) }
    if !reports.isEmpty {
      try output.file.write(
        try format.text(of: reports, files: articles.paths.count, style: output.style))
    }
    if exitCode != .success { throw exitCode }
  }
}
