/// How long a summary may be.
public enum SelectionLimit: Hashable, Sendable {
  /// So many sentences.
  case sentences(Int)
  /// At most so many words, but at least one sentence.
  case words(Int)
  /// At most this share of the article's words, above 0 and up to 1, but at least one sentence.
  case ratio(Double)

  /// Three sentences, what most readers call a summary.
  public static let standard = SelectionLimit.sentences(3)
}
