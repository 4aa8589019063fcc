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
    if context.candidate.ending == .ellipsis { return true }
    guard context.candidate.ending == .stop else { return false }
    var stops = 0
    var index = context.candidate.leftEnd
    while index > context.sentenceStart {
      switch context.text.bytes[index - 1] {
      case UInt8(ascii: "."): stops += 1
      case UInt8(ascii: " "): break
      default: return stops == 3
      }
      index -= 1
    }
    return stops == 3
  }
}
