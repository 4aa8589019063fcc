/// `… di Langkawi. #ironman #training`: hashtags and mentions behind a full stop begin anew.
struct HashtagSplit: SplitRule {
  func splits(_ context: BoundaryContext) -> Bool {
    guard context.next == .other, context.isSpaced, context.endsInOrdinaryWord else { return false }
    let chunk = context.nextChunk
    return chunk.count > 1 && (chunk.first == "#" || chunk.first == "@")
  }
}
