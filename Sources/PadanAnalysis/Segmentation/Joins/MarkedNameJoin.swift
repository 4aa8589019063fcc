/// `situs Yahoo! menurun`, `Yahoo! Finance`: the mark belongs to a name.
struct MarkedNameJoin: JoinRule {
  func joins(_ context: BoundaryContext) -> Bool {
    guard context.candidate.ending == .terminator, !context.endsWithClosingMark,
      !context.candidate.hasLineBreak, let first = context.word.first,
      context.text.character(at: first).kind == .upper
    else { return false }
    switch context.next {
    case .lower:
      // Any capitalised word inside the sentence may have a `!` of its own, few have a `?`.
      guard !context.wordIsAll else { return false }
      return context.text.bytes[context.candidate.mark] == UInt8(ascii: "!")
        ? !context.lexicon.profile.commonWords.contains(context.lastWord.lowercased())
        : endsInMarkedName(context)
    case .upper:
      // Yahoo! Finance first reported …: the name alone is no sentence.
      return endsInMarkedName(context) && (context.wordIsAll || !context.nextIsOrdinary)
    case .numeric: return context.nextChunk.count <= 2 && endsInMarkedName(context)
    case .close: return isYear(context.nextChunk)
    default: return false
    }
  }

  /// `(2016)`, behind the title of a film or a book.
  private func isYear(_ chunk: String) -> Bool {
    guard chunk.first == "(" else { return false }
    let digits = chunk.dropFirst().prefix(while: \.isASCIIDigit)
    return digits.count == 4 && chunk.dropFirst(5).first == ")"
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
