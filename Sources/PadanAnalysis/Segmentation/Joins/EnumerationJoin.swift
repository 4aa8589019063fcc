/// `Syaratnya ialah 1. KTP, 2. kartu keluarga, dan 3. pasfoto`: figures that count the parts of one sentence.
struct EnumerationJoin: JoinRule {
  /// How far from a label the one beside it is looked for, in bytes.
  private static let longestPart = 160

  func joins(_ context: BoundaryContext) -> Bool {
    guard (1...2).contains(context.word.count), context.next == .upper, context.isSpaced,
      context.endsWithBareStop, let number = Int(context.lastWord)
    else { return false }
    let (text, start) = (context.text, context.candidate.rightStart)
    if let next = text.label(number + 1, in: start..<min(text.end, start + Self.longestPart)) {
      return goesOn(before: next, from: start, of: context)
    }
    // The last of them: the one before stands in the sentence too.
    let first = max(context.sentenceStart, context.word.lowerBound - Self.longestPart)
    guard number > 2, text.label(number - 1, in: first..<context.word.lowerBound) != nil else {
      return false
    }
    return goesOn(before: context.word.lowerBound, from: first, of: context)
  }

  /// Whether a comma or an "and" stands before a label.
  private func goesOn(before label: Int, from start: Int, of context: BoundaryContext) -> Bool {
    guard label > start else { return false }
    let before = context.string(start..<(label - 1))
    return [",", " dan", " and"].contains { before.hasSuffix($0) }
  }
}

extension ClassifiedText {
  /// Where a figure with a full stop stands in a range, with white space on both sides.
  fileprivate func label(_ number: Int, in range: Range<Int>) -> Int? {
    let digits = Array("\(number). ".utf8)
    var index = range.lowerBound
    while index + digits.count <= range.upperBound {
      if bytes[index] == digits[0], index > range.lowerBound, bytes[index - 1] == 0x20,
        bytes[index..<(index + digits.count)].elementsEqual(digits)
      {
        return index
      }
      index += 1
    }
    return nil
  }
}
