/// `merek Si. Se. Sa`, `Sp. B. FINACS`: no sentence is one short capitalised word.
struct SyllableNameJoin: JoinRule {
  /// Letters of such a word, each of one byte.
  private static let length = 2

  func joins(_ context: BoundaryContext) -> Bool {
    guard context.next == .upper, context.word.count == Self.length, context.endsWithBareStop,
      isShort(context.lastWord)
    else { return false }
    let next = context.nextChunk
    return next.last == "." && isShort(String(next.dropLast()))
      || context.wordBeforeLast.map { $0.last == "." && isShort(String($0.dropLast())) } == true
        && !context.lexicon.profile.commonWords.contains(context.nextWord.lowercased())
  }

  private func isShort(_ word: String) -> Bool {
    word.count == Self.length && word.first?.isUppercase == true
      && word.dropFirst().allSatisfy { "aeiou".contains($0) }
  }
}
