/// `Syaratnya ialah 1. KTP, 2. kartu keluarga`, `korban 1. Pratu Marwan 2. Praka Edy`: figures that count the parts
/// of one sentence.
struct EnumerationJoin: JoinRule {
  /// How far from a label the one beside it is looked for, in bytes.
  private static let longestPart = 160

  func joins(_ context: BoundaryContext) -> Bool {
    guard (1...2).contains(context.word.count), context.isSpaced, context.endsWithBareStop,
      context.next == .upper || context.next == .close
    else { return false }
    let label = context.lastWord
    // … akan dilakukan: 1. Kendaraan, A. Kendaraan: a colon opens the list.
    if ["1", "a", "A"].contains(label) {
      if context.wordBeforeLast?.last == ":" { return true }
    }
    guard let number = Int(label) else { return false }
    let (text, start) = (context.text, context.candidate.rightStart)
    let end = min(text.end, start + Self.longestPart)
    let first = max(context.sentenceStart, context.word.lowerBound - Self.longestPart)
    guard
      let neighbour = text.label(number + 1, in: start..<end)
        ?? (number > 1 ? text.label(number - 1, in: first..<context.word.lowerBound) : nil)
    else { return false }
    // Liga 1. … Liga 2.: what a noun counts is no list.
    guard let before = context.wordBeforeLast else { return true }
    return !context.lexicon.profile.letteredNouns.contains(before.lowercased())
      && before != text.word(before: neighbour, from: context.sentenceStart)
  }
}

extension ClassifiedText {
  /// Where a figure with a full stop stands in a range, with white space on both sides.
  fileprivate func label(_ number: Int, in range: Range<Int>) -> Int? {
    let digits = Array("\(number). ".utf8)
    var index = range.lowerBound
    while index + digits.count <= range.upperBound {
      if bytes[index] == digits[0], index > 0, bytes[index - 1] == 0x20,
        bytes[index..<(index + digits.count)].elementsEqual(digits)
      {
        return index
      }
      index += 1
    }
    return nil
  }

  /// The run without white space before a place.
  fileprivate func word(before index: Int, from start: Int) -> String {
    var end = index
    while let space = character(before: end, from: start), space.kind == .space {
      end -= space.length
    }
    return String(
      decoding: bytes[startOfRun(endingAt: end, from: max(start, end - 64))..<end], as: UTF8.self)
  }
}
