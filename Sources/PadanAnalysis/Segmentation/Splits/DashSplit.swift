/// `Ia tidak pulang. — Dan tidak pernah lagi.`: a sentence may begin with a dash.
///
/// UAX #29 SB8a goes on before dashes.
struct DashSplit: SplitRule {
  func splits(_ context: BoundaryContext) -> Bool {
    guard context.next == .goesOn, context.isSpaced,
      context.candidate.ending == .terminator || context.endsInOrdinaryWord
    else { return false }
    let chunk = context.nextChunk
    let dashes = chunk.prefix { "-–—=".contains($0) }
    // -5 derajat: a hyphen with something glued to it is no dash.
    guard !dashes.isEmpty, dashes != "-" || chunk.count == 1 else { return false }
    let word =
      dashes.count == chunk.count ? context.wordAfterNext : String(chunk.dropFirst(dashes.count))
    return word.first?.isUppercase == true || word.first?.isNumber == true
  }
}
