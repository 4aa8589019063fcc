/// `“Pabrik itu [...] dijual [...]” (Orme 12).`: an ellipsis in brackets stands for words left out and ends nothing.
struct ElisionJoin: JoinRule {
  func joins(_ context: BoundaryContext) -> Bool {
    let (text, candidate) = (context.text, context.candidate)
    guard context.endsWithClosingMark, case let stops = context.finalStops,
      candidate.ending == .ellipsis || stops.count >= 2, stops.start > context.sentenceStart
    else { return false }
    // Two or three full stops, spaced or not, or one U+2026, with a bracket on either side.
    let behind = candidate.mark + text.character(at: candidate.mark).length
    let (opening, closing) = (text.bytes[stops.start - 1], text.bytes[behind])
    return opening == UInt8(ascii: "[") && closing == UInt8(ascii: "]")
      || opening == UInt8(ascii: "(") && closing == UInt8(ascii: ")")
  }
}

extension BoundaryContext {
  /// The full stops that the left side ends in, spaces between them passed over: how many, and where the first
  /// stands. None at U+2026, whose place is told.
  var finalStops: (count: Int, start: Int) {
    var (count, start, index) = (0, candidate.mark, candidate.mark)
    guard candidate.ending == .stop else { return (count, start) }
    while index >= sentenceStart {
      switch text.bytes[index] {
      case UInt8(ascii: "."): (count, start) = (count + 1, index)
      case UInt8(ascii: " "): break
      default: return (count, start)
      }
      index -= 1
    }
    return (count, start)
  }
}
