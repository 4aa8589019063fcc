/// `Ia tidak pulang. — Dan tidak pernah lagi.`: a sentence may begin with a dash.
///
/// UAX #29 SB8a goes on before dashes.
struct DashSplit: SplitRule {
  func splits(_ context: BoundaryContext) -> Bool {
    guard context.next == .goesOn, context.isSpaced, context.endsInOrdinaryWord else {
      return false
    }
    let chunk = context.nextChunk
    guard let dash = chunk.first, "–—".contains(dash) else { return false }
    let word = chunk.count == 1 ? context.wordAfterNext : String(chunk.dropFirst())
    return word.first?.isUppercase == true
  }
}
