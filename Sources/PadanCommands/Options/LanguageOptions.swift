public import ArgumentParser
public import Padan

/// `--from` and `--to`.
struct LanguageOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Language of the text: id or en. Identified if not told.", valueName: "tag"))
  var from: LanguageTag?

  @Option(help: ArgumentHelp("Language of the skeleton: the other one.", valueName: "tag"))
  var to: LanguageTag?

  func validate() throws {
    for tag in [from, to].compactMap({ $0 }) where !LanguageTag.supported.contains(tag.primary) {
      throw ValidationError("\"\(tag)\" is not one of the languages: id, en.")
    }
    if let from, let to, from.primary == to.primary {
      throw ValidationError("--from and --to are the same language.")
    }
  }
}

extension LanguageTag: ExpressibleByArgument {
  /// Reads a tag from the command line.
  public init?(argument: String) {
    guard !argument.isEmpty else { return nil }
    self.init(argument)
  }
}
