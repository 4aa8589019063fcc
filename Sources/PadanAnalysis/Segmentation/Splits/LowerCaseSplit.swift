/// `… manajemen. semua portofolio …`: a sentence may begin in lower case behind an ordinary word.
struct LowerCaseSplit: SplitRule {
  func splits(_ context: BoundaryContext) -> Bool {
    guard context.next == .lower, context.isSpaced, !context.endsWithClosingMark,
      context.endsInOrdinaryWord
    else { return false }
    // kompas. com: an address torn apart.
    return !["com", "co", "id", "net", "org", "go"].contains(context.nextWord)
  }
}
