/// `… selesai.Namun …`: a sentence may end without a space behind it, but `Kompas.com` and `Node.js` do not.
struct MissingSpaceSplit: SplitRule {
  func splits(_ context: BoundaryContext) -> Bool {
    guard context.next == .upper, !context.isSpaced, !context.endsWithClosingMark,
      context.endsWithBareStop, context.abbreviation.isEmpty
    else { return false }
    let (last, next) = (context.lastWord, context.nextWord)
    let profile = context.lexicon.profile
    guard next.count > 1 || profile.commonWords.contains(next.lowercased()),
      last.allSatisfy({ $0.isLetter || $0 == "-" }), last.count > 2,
      next.dropFirst().allSatisfy({ $0.isLowercase || $0 == "-" }),
      !["Com", "Co", "Id", "Net", "Org", "Go", "Js"].contains(next)
    else { return false }
    guard !context.nextChunk.contains("@") else { return false }
    return last.first?.isLowercase == true
      || next.count > 3 && profile.commonWords.contains(next.lowercased())
      || last.count > 3 && next.count > 1 && profile.functionWords.contains(next.lowercased())
  }
}
