/// `… Liga Europa. 10 laga lainnya …`: a sentence may begin with a figure.
///
/// UAX #29 SB8 looks past figures for the next letter, and goes on where that is in lower case.
struct FigureSplit: SplitRule {
  func splits(_ context: BoundaryContext) -> Bool {
    guard context.next == .numeric, context.isSpaced, context.endsInOrdinaryWord,
      let last = context.text.character(before: context.candidate.mark, from: context.sentenceStart)
    else { return false }
    guard last.kind == .numeric, !context.endsWithClosingMark else { return true }
    // Rp 1. 129, 2.904. 678: a figure torn apart. A year, a score or ke-5 ends.
    let isWhole =
      context.word.count >= 3 && context.text.bytes[context.word].allSatisfy { $0 != 0x2E }
      && context.nextChunk.prefix(while: \.isASCIIDigit).count != 3
    return isWhole
  }
}
