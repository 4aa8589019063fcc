internal import ArgumentParser
internal import Padan

/// `padan glossary lookup`.
struct GlossaryLookupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lookup",
    abstract: "What the glossary says of a term, in either language.",
    discussion: """
      EXAMPLES
        padan glossary lookup "komputasi awan"
        padan glossary lookup startups              forms are found as in a text
        padan glossary lookup --format json PBB

      Exit code 1 where a term has no entry; entries that hold its words are shown instead.
      """)

  @Argument(help: ArgumentHelp("Terms, each in quotes if it has spaces.", valueName: "term"))
  var terms: [String]

  @OptionGroup(title: "Glossary") var glossary: GlossaryOptions
  @OptionGroup(title: "Output") var output: OutputOptions

  @Option(help: ArgumentHelp("text or json.", valueName: "format"))
  var format: LookupFormat = .text

  func run() throws {
    let workbench = try glossary.workbench(isQuiet: output.quiet)
    let lookups = try terms.map { try workbench.lookUp($0) }
    try output.file.write(try format.text(of: lookups, style: output.style))
    if lookups.contains(where: \.entries.isEmpty) { throw ExitCode(1) }
  }
}
