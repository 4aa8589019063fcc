/// `Ia terdiam… Lalu …`: an ellipsis ends a sentence where a capital follows.
///
/// U+2026 is no terminator in UAX #29; three full stops are.
struct EllipsisSplit: SplitRule {
  func splits(_ context: BoundaryContext) -> Bool {
    context.candidate.ending == .ellipsis && context.isSpaced && context.next == .upper
  }
}
