/// `“Pabrik itu [...] dijual [...]” (Orme 12).`: an ellipsis in brackets stands for words left out and ends nothing.
struct ElisionJoin: JoinRule {
  func joins(_ context: BoundaryContext) -> Bool {
    let (text, candidate) = (context.text, context.candidate)
    guard context.endsWithClosingMark else { return false }
    let length = candidate.ending == .ellipsis ? 3 : 1
    let first = candidate.ending == .ellipsis ? candidate.mark : context.word.upperBound
    // Two or three full stops, or one U+2026, with a bracket on either side.
    guard candidate.mark + length - first >= 2, first > context.sentenceStart else { return false }
    let (opening, closing) = (text.bytes[first - 1], text.bytes[candidate.mark + length])
    return opening == UInt8(ascii: "[") && closing == UInt8(ascii: "]")
      || opening == UInt8(ascii: "(") && closing == UInt8(ascii: ")")
  }
}
