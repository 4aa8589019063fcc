internal import ArgumentParser
internal import Padan

/// `--output`, `--color`, `--quiet`.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to a file, all of it or nothing.", valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("Colour: auto, always, never. NO_COLOR is heeded.", valueName: "when"))
  var color: ColorChoice = .auto

  @Flag(name: .shortAndLong, help: "No warnings on standard error.")
  var quiet = false

  /// Where the output goes.
  var file: OutputFile { OutputFile(path: output) }

  /// The styles to write with.
  var style: TextStyle {
    TextStyle(
      isColored: color.isOn(isTerminal: file.isTerminal),
      columns: file.isTerminal ? StandardOutput.columns : nil)
  }
}
