/// `situs Yahoo! menurun`, `Yahoo! Finance`: the mark belongs to a name.
struct MarkedNameJoin: JoinRule {
  func joins(_ context: BoundaryContext) -> Bool {
    guard context.candidate.ending == .terminator, !context.endsWithClosingMark,
      !context.candidate.hasLineBreak, let first = context.word.first,
      context.text.character(at: first).kind == .upper
    else { return false }
    // Any capitalised word inside the sentence whose sentence goes on in lower case.
    if context.next == .lower { return !context.wordIsAll }
    guard context.next == .upper,
      context.lexicon.markedNames.contains(
        context.string(context.word.lowerBound..<context.candidate.leftEnd))
    else { return false }
    // Yahoo! Finance first reported …: the name alone is no sentence.
    return context.wordIsAll || !context.nextIsOrdinary
  }
}
