internal import ArgumentParser

/// `padan evaluate`: the commands that measure Padan on a user's own texts.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measure Padan on your own texts.",
    discussion: """
      EXAMPLES
        padan evaluate segmentation gold.txt
        padan evaluate segmentation --from id --errors 5 gold.jsonl
      """,
    subcommands: [EvaluateSegmentationCommand.self])
}
