public import ArgumentParser
public import Padan

/// `--sentences`, `--words`, `--ratio`, `--ranker`.
struct SummaryOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("So many sentences. Three if no limit is told.", valueName: "n"))
  var sentences: Int?

  @Option(name: .shortAndLong, help: ArgumentHelp("At most so many words.", valueName: "n"))
  var words: Int?

  @Option(
    help: ArgumentHelp("At most this share of the article's words: 0.2 is a fifth.", valueName: "r")
  )
  var ratio: Double?

  @Option(help: ArgumentHelp("How sentences are weighed: lead or textrank.", valueName: "name"))
  var ranker: RankerName = .standard

  func validate() throws {
    guard [sentences != nil, words != nil, ratio != nil].count(where: { $0 }) <= 1 else {
      throw ValidationError("Give one of --sentences, --words and --ratio.")
    }
    guard sentences ?? 1 >= 1 else {
      throw ValidationError("--sentences is a whole number from 1.")
    }
    guard words ?? 1 >= 1 else { throw ValidationError("--words is a whole number from 1.") }
    if let ratio, !(ratio > 0 && ratio <= 1) {
      throw ValidationError("--ratio is above 0 and up to 1.")
    }
  }

  /// The limit told.
  var limit: SelectionLimit {
    if let sentences { return .sentences(sentences) }
    if let words { return .words(words) }
    if let ratio { return .ratio(ratio) }
    return .standard
  }
}

extension RankerName: ExpressibleByArgument {}
