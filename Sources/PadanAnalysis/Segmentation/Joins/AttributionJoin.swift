/// `“…Islam?” kata Jokowi`: what goes on in lower case behind a closing quote or bracket is the same sentence,
/// and so is who said it: `“Siapa?” Budi bertanya.`
struct AttributionJoin: JoinRule {
  func joins(_ context: BoundaryContext) -> Bool {
    guard context.endsWithClosingMark else { return false }
    if context.next == .lower { return true }
    // A full stop inside the quote ends the sentence before a capital.
    guard context.candidate.ending == .terminator, context.next == .upper,
      !context.candidate.hasLineBreak
    else { return false }
    return context.lexicon.profile.sayVerbs.contains(context.wordAfterNext)
      && !context.lexicon.profile.functionWords.contains(context.nextWord.lowercased())
  }
}
