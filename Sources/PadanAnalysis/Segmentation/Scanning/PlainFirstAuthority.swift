/// Decides where the text is plain, and asks ICU's iterator about the stretches that are not.
struct PlainFirstAuthority: BoundaryAuthority {
  private let rules: PlainBoundaryRules
  private let start: Int
  private let iterator: SentenceIterator
  /// The stretch that ICU was asked about last.
  private var asked = 0..<0
  /// Where ICU ends sentences in it, in order.
  private var boundaries: [Int] = []
  /// Index of the first of them that may lie behind the next terminator.
  private var cursor = 0

  /// An authority for the paragraph that starts at `start`.
  init(start: Int, iterator: SentenceIterator) {
    rules = PlainBoundaryRules(start: start)
    self.start = start
    self.iterator = iterator
  }

  @inline(__always)
  mutating func endsSentence(
    _ terminator: SentenceBreakClass, at mark: Int, gapEnd: Int, in text: ClassifiedText
  ) throws -> Bool {
    if let answer = rules.endsSentence(terminator, at: mark, in: text) { return answer }
    return try askICU(at: mark, gapEnd: gapEnd, in: text)
  }

  private mutating func askICU(at mark: Int, gapEnd: Int, in text: ClassifiedText) throws -> Bool {
    if !asked.contains(mark) || asked.upperBound < gapEnd {
      asked = stretch(around: mark, gapEnd: gapEnd, in: text)
      boundaries = try iterator.boundaries(in: asked, of: text.bytes)
      cursor = 0
    }
    while cursor < boundaries.count, boundaries[cursor] <= mark { cursor += 1 }
    return cursor < boundaries.count && boundaries[cursor] <= gapEnd
  }

  /// From a letter before the terminator to the letter behind what follows it: what stands outside does
  /// not matter, since a letter ends what the rules look back and ahead to.
  private func stretch(around mark: Int, gapEnd: Int, in text: ClassifiedText) -> Range<Int> {
    var first = mark
    while first > start, first == mark || !isLetter(text.bytes[first]) { first -= 1 }
    var last = gapEnd
    while last < text.end, !isLetter(text.bytes[last]) { last += 1 }
    return first..<min(text.end, last + 1)
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
