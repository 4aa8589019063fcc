/// `merek Si. Se. Sa`, `Sp. B. FINACS`: no sentence is one short capitalised word.
struct SyllableNameJoin: JoinRule {
  /// The longest such word, in letters.
  private static let longest = 2

  func joins(_ context: BoundaryContext) -> Bool {
    guard context.next == .upper, context.word.count == Self.longest, context.endsWithBareStop,
      isShort(context.lastWord)
    else { return false }
    let next = context.nextChunk
    return next.last == "." && isShort(String(next.dropLast()))
      || context.wordBeforeLast.map { $0.last == "." && isShort(String($0.dropLast())) } == true
        && !context.lexicon.profile.commonWords.contains(context.nextWord.lowercased())
  }

  private func isShort(_ word: String) -> Bool {
    word.count == Self.longest && word.first?.isUppercase == true
      && word.dropFirst().allSatisfy(\.isLowercase)
  }
}
