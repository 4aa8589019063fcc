/// `… Liga Europa. 10 laga lainnya …`: a sentence may begin with a figure.
///
/// UAX #29 SB8 looks past figures for the next letter, and goes on where that is in lower case.
struct FigureSplit: SplitRule {
  func splits(_ context: BoundaryContext) -> Bool {
    guard context.next == .numeric, context.isSpaced, context.endsInOrdinaryWord,
      let last = context.text.character(before: context.candidate.mark, from: context.sentenceStart)
    else { return false }
    // Rp 1. 129: a figure torn apart.
    return last.kind != .numeric
  }
}
