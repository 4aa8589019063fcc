internal import PadanCore

/// Finds the dateline at the start of a sentence: `JAKARTA, KOMPAS.com -`, `Jakarta (ANTARA) -`.
///
/// A dateline is a dash within the first tokens with nothing before it but capitalised words, numbers, marks
/// and site names such as `detik.com`, and among them an agency in brackets, a site, a comma, capitals
/// throughout, or one known place alone. The dash stands between spaces, or is an em or double dash.
struct DatelineFinder {
  /// How many tokens may stand before the dash.
  private static let longest = 12

  let source: SourceText

  /// Where the sentence starts behind its dateline; `nil` where it has none.
  func textStart(of sentence: TextSpan, tokens: ArraySlice<Token>) -> Int? {
    var hasName = false
    var hasWitness = false
    var count = 0
    for index in tokens.indices {
      let token = tokens[index]
      let text = source.text(in: token.span)
      if isDash(text), hasName, isParted(token, in: sentence) {
        guard let next = wordBehindDash(index, tokens), hasWitness || !isPlace(text: next) else {
          return nil
        }
        return hasWitness || isPlace(tokens[tokens.startIndex], count)
          ? startBehindDash(index, tokens, sentence) : nil
      }
      count += 1
      guard count <= Self.longest else { return nil }
      switch token.kind {
      case .word, .url:
        guard text.first?.isUppercase == true || text.contains(".") else { return nil }
        hasName = hasName || text.first?.isUppercase == true
        // A site, or a place in capitals as agencies write it.
        hasWitness =
          hasWitness || text.contains(".")
          || text.count > 3 && !text.contains(where: \.isLowercase)
      case .number:
        break
      case .punctuation:
        guard ["(", ")", ",", ".", "/", "|", ":"].contains(text) else { return nil }
        hasWitness = hasWitness || text == "(" || text == ","
      default:
        return nil
      }
    }
    return nil
  }

  /// Without agency, site or capitals, a dateline is one known place: `Prabowo - Gibran menang` is none.
  private func isPlace(_ token: Token, _ count: Int) -> Bool {
    count == 1 && isPlace(text: source.text(in: token.span))
  }

  private func isPlace(text: String) -> Bool {
    LanguageProfile.all.values.contains { $0.datelinePlaces.contains(text.lowercased()) }
  }

  private func wordBehindDash(_ dash: Int, _ tokens: ArraySlice<Token>) -> String? {
    tokens[(dash + 1)...].lazy.map { source.text(in: $0.span) }.first { !isDash($0) }
  }

  private func isDash(_ text: String) -> Bool { ["-", "–", "—"].contains(text) }

  /// A hyphen must have white space before it; so `Jakarta-Bandung` and `1990-an` are none.
  private func isParted(_ dash: Token, in sentence: TextSpan) -> Bool {
    dash.span.start > sentence.start && source.bytes[dash.span.start - 1] <= 0x20
      || source.text(in: dash.span) == "—"
      || source.bytes[dash.span.start...].starts(with: Array("--".utf8))
  }

  private func startBehindDash(
    _ dash: Int, _ tokens: ArraySlice<Token>, _ sentence: TextSpan
  ) -> Int? {
    var next = dash + 1
    while next < tokens.endIndex, isDash(source.text(in: tokens[next].span)) { next += 1 }
    // Joko Widodo — yang akrab disapa …: what goes on in lower case is no new sentence.
    guard next < tokens.endIndex, source.text(in: tokens[next].span).first?.isLowercase != true
    else { return nil }
    let start = tokens[next].span.start
    // A score or a range of figures is no dateline, and neither is a list item.
    guard tokens[next].kind != .number,
      source.bytes[start - 1] <= 0x20 || next > dash + 1
        || source.text(in: tokens[dash].span) == "—"
    else { return nil }
    return start
  }
}
