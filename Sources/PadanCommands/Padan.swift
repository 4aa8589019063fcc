internal import ArgumentParser
internal import Padan

/// The command `padan` with its subcommands.
struct PadanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "padan",
    abstract: "Summaries, skeletons and terms for Indonesian and English articles, offline.",
    discussion: """
      EXAMPLES
        padan summarize article.txt             a summary and its skeleton
        padan summarize --words 80 article.txt  the same, at most 80 words
        padan skeleton article.md               the whole article's skeleton
        padan glossary lookup "komputasi awan"  what the glossary says of it
        padan segment article.txt               one sentence a line
        padan stream < requests.jsonl           a worker for programs
        padan evaluate segmentation gold.txt    how well it does on your texts

      Exit codes: 0 done, 1 findings, 2 failure, 64 wrong usage.
      """,
    version: "padan \(PadanVersion.padan) (ICU \(PadanVersion.icu))",
    subcommands: [
      SummarizeCommand.self, SkeletonCommand.self, SegmentCommand.self, GlossaryCommand.self,
      StreamCommand.self, EvaluateCommand.self,
    ])
}
