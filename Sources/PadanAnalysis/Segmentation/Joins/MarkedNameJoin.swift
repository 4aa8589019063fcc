/// `situs Yahoo! menurun`, `Yahoo! Finance`: the mark belongs to a name.
struct MarkedNameJoin: JoinRule {
  func joins(_ context: BoundaryContext) -> Bool {
    guard context.candidate.ending == .terminator, !context.endsWithClosingMark,
      !context.candidate.hasLineBreak, let first = context.word.first,
      context.text.character(at: first).kind == .upper
    else { return false }
    // Any capitalised word inside the sentence whose sentence goes on in lower case.
    if context.next == .lower { return !context.wordIsAll }
    guard context.next == .upper, endsInMarkedName(context) else { return false }
    // Yahoo! Finance first reported …: the name alone is no sentence.
    return context.wordIsAll || !context.nextIsOrdinary
  }
  /// Whether a whole name of the list ends here, `Ada Apa dengan Cinta?` and not any `Cinta?`.
  private func endsInMarkedName(_ context: BoundaryContext) -> Bool {
    let lastWord = context.string(context.word.lowerBound..<context.candidate.leftEnd)
    guard let names = context.lexicon.markedNames[lastWord] else { return false }
    return names.contains { name in
      let start = context.candidate.leftEnd - name.utf8.count
      return start >= context.sentenceStart
        && context.string(start..<context.candidate.leftEnd) == name
    }
  }
}
