/// `guru (ia pernah bekerja lima tahun. Kini ia mengajar.) di Bandung`: a sentence inside brackets within a
/// sentence, and a reporter's initials `(Uu. H - RF)`, do not part what stands around.
struct BracketJoin: JoinRule {
  /// The longest brackets at the start of a sentence that are initials and not a sentence, in bytes.
  private static let longestInitials = 24
  /// The longest text in brackets that is looked at, in bytes.
  private static let longest = 600

  func joins(_ context: BoundaryContext) -> Bool {
    let text = context.text
    let (start, place) = (context.sentenceStart, context.candidate.leftEnd)
    guard text.contains(UInt8(ascii: "("), in: max(start, place - Self.longest)..<place),
      let opening = openBracket(in: start..<place, of: text),
      let closing = closingBracket(behind: place, opening: opening, of: text)
    else { return false }
    return opening > start || closing - opening <= Self.longestInitials
  }

  /// The last bracket that opens in a range and does not close there.
  private func openBracket(in range: Range<Int>, of text: ClassifiedText) -> Int? {
    var depth = 0
    var index = range.upperBound
    let first = max(range.lowerBound, range.upperBound - Self.longest)
    while index > first {
      if index - 8 >= first, !text.mayHoldBracket(before: index) {
        index -= 8
        continue
      }
      index -= 1
      switch text.bytes[index] {
      case UInt8(ascii: ")"): depth += 1
      case UInt8(ascii: "("):
        if depth == 0 { return index }
        depth -= 1
      default: break
      }
    }
    return nil
  }

  private func closingBracket(behind place: Int, opening: Int, of text: ClassifiedText) -> Int? {
    var depth = 1
    var index = place
    let last = min(text.end, opening + Self.longest)
    while index < last {
      switch text.bytes[index] {
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return index }
      case UInt8(ascii: "("): depth += 1
      default: break
      }
      index += 1
    }
    return nil
  }
}

extension ClassifiedText {
  /// Whether a bracket stands among the eight bytes before a place.
  @inline(__always) fileprivate func mayHoldBracket(before index: Int) -> Bool {
    let block = EightBytes(bytes, at: index - 8)
    return block.contains(UInt8(ascii: "(")) || block.contains(UInt8(ascii: ")"))
  }
}
