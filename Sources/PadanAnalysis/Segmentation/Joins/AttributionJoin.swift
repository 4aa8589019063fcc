/// `“…Islam?” kata Jokowi`: what goes on in lower case behind a closing quote or bracket is the same sentence,
/// and so is who said it: `“Siapa?” Budi bertanya.`, `Mengapa begitu? ucap Zuck`.
struct AttributionJoin: JoinRule {
  /// How much behind the place is looked at for the speaker and the verb, in bytes.
  private static let longestAttribution = 120

  func joins(_ context: BoundaryContext) -> Bool {
    guard context.endsWithClosingMark else {
      return context.candidate.ending == .terminator && context.next == .lower && context.isSpaced
        && !context.candidate.hasLineBreak
        && context.lexicon.profile.sayVerbs.contains(context.nextWord)
    }
    if context.next == .lower { return true }
    // A full stop inside the quote ends the sentence before a capital.
    guard context.candidate.ending == .terminator, context.next == .upper,
      !context.candidate.hasLineBreak, endsInQuote(context),
      !context.lexicon.profile.functionWords.contains(context.nextWord.lowercased())
    else { return false }
    return speaks(context)
  }

  /// A speaker and a verb of saying, which does not open what is said next: `Ani menjawab, “Saya.”`
  private func speaks(_ context: BoundaryContext) -> Bool {
    let start = context.candidate.rightStart
    let end = min(context.text.end, start + Self.longestAttribution)
    let chunks = context.string(start..<end).split(separator: " ", maxSplits: 3)
    guard chunks.count > 1 else { return false }
    let verb = chunks[1].prefix { $0.isLetter }
    guard context.lexicon.profile.sayVerbs.contains(String(verb)) else { return false }
    guard let mark = chunks[1].dropFirst(verb.count).first, ",:".contains(mark), chunks.count > 2
    else { return true }
    return !(chunks[2].first.map { "\"'“‘«".contains($0) || $0.isUppercase } ?? false)
  }

  private func endsInQuote(_ context: BoundaryContext) -> Bool {
    switch context.text.bytes[context.candidate.leftEnd - 1] {
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): false
    default: true
    }
  }
}
