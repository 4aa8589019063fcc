internal import ArgumentParser

/// `padan glossary`: the commands for termbase work.
struct GlossaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary",
    abstract: "Work with glossaries.",
    discussion: """
      EXAMPLES
        padan glossary lookup PBB
        padan glossary lookup "suku bunga acuan" "renewable energy"
      """,
    subcommands: [GlossaryLookupCommand.self])
}
