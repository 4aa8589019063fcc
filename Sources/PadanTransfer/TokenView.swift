internal import PadanCore

/// The tokens of one sentence, as transfers see them.
struct TokenView {
  let document: AnalyzedDocument
  /// Indices of the sentence's tokens in the document.
  let range: Range<Int>

  /// Whether a token stands at `index` in this sentence.
  func has(_ index: Int) -> Bool { range.contains(index) }

  /// The kind of a token, or `nil` beyond the sentence.
  func kind(_ index: Int) -> Token.Kind? { has(index) ? document.tokens[index].kind : nil }

  /// The text of a token, empty beyond the sentence.
  func text(_ index: Int) -> String {
    has(index) ? document.text(in: document.tokens[index].span) : ""
  }

  /// The text of a token in lower case.
  func folded(_ index: Int) -> String { text(index).lowercased() }

  /// Whether a token follows the one before it without white space.
  func isGlued(_ index: Int) -> Bool {
    has(index) && has(index - 1)
      && document.tokens[index - 1].span.end == document.tokens[index].span.start
  }

  /// Whether a token starts with a capital.
  func isCapitalised(_ index: Int) -> Bool { text(index).first?.isUppercase == true }

  /// The span of some tokens.
  func span(_ tokens: Range<Int>) -> TextSpan {
    TextSpan(
      document.tokens[tokens.lowerBound].span.start, document.tokens[tokens.upperBound - 1].span.end
    )
  }

  /// The index behind the phrase that starts at `index`, or `nil` where the text differs.
  ///
  /// The phrase may span tokens (`U.S. dollars`, `a.m.`); case counts only if `matchingCase`.
  func end(of phrase: String, at index: Int, matchingCase: Bool = false) -> Int? {
    guard has(index) else { return nil }
    let start = document.tokens[index].span.start
    let found = document.text(in: TextSpan(start, start + phrase.utf8.count))
    guard matchingCase ? found == phrase : found.lowercased() == phrase.lowercased() else {
      return nil
    }
    var end = index
    while has(end), document.tokens[end].span.end < start + phrase.utf8.count { end += 1 }
    guard has(end), document.tokens[end].span.end == start + phrase.utf8.count else { return nil }
    return end + 1
  }
}
