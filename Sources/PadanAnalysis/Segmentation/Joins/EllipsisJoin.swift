internal import PadanCore

/// `The thing is . . . I did not mean it.`: behind three full stops the capital of *I* tells nothing.
struct EllipsisJoin: JoinRule {
  func joins(_ context: BoundaryContext) -> Bool {
    guard context.next == .upper, context.lexicon.profile.language == .english,
      !context.endsWithClosingMark,
      context.text.bytes[context.candidate.rightStart] == UInt8(ascii: "I"), isEllipsis(context)
    else { return false }
    let word = context.nextChunk.prefix { $0.isLetter }
    return word == "I"
  }

  /// `...`, `. . .` or `…`, and not four full stops, of which the last ends the sentence.
  private func isEllipsis(_ context: BoundaryContext) -> Bool {
    context.candidate.ending == .ellipsis || context.finalStops.count == 3
  }
}
