internal import PadanCore

/// What stands on both sides of a boundary, read off the text around it.
struct BoundarySurroundings {
  /// The sentence before the boundary, or its last `window` bytes, without white space at the end.
  let left: String
  /// What follows, without white space at the start; at most `window` bytes.
  let right: String
  /// Whether `left` starts where the sentence does.
  let hasSentenceStart: Bool
  /// The white space between the sides.
  let between: String

  /// How many bytes of each side are looked at, so that the work on an error has a bound.
  static let window = 512

  /// Looks around a gap in a text, on the left back to the start of the sentence at most.
  init(gap: TextSpan, sentenceStart: Int, in source: SourceText) {
    let bytes = source.bytes
    var start = max(sentenceStart, gap.start - Self.window)
    hasSentenceStart = start == sentenceStart
    while start < gap.start, bytes[start] & 0xC0 == 0x80 { start += 1 }
    var end = min(gap.end + Self.window, bytes.count)
    while end < bytes.count, end > gap.end, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    left = source.text(in: TextSpan(start, gap.start))
    right = source.text(in: TextSpan(gap.end, end))
    between = source.text(in: gap)
  }

  /// Whether white space stands between the sides.
  var isSpaced: Bool { !between.isEmpty }

  /// Whether the white space between the sides holds a line break.
  var hasLineBreak: Bool { between.contains(where: \.isNewline) }

  /// The last run without white space on the left: `(Prof.` or `selesai."`.
  var lastChunk: Substring { left.suffix(while: { !$0.isWhitespace }) }

  /// The first run without white space on the right.
  var nextChunk: Substring { right.prefix { !$0.isWhitespace } }

  /// Whether the left side holds the whole sentence so far, and it is one run without white space.
  var lastChunkIsAll: Bool { hasSentenceStart && lastChunk.startIndex == left.startIndex }

  /// The last chunk without marks around it: `Prof` of `(Prof.`.
  var lastWord: Substring {
    var word = lastChunk.drop { !$0.isLetter && !$0.isNumber }
    while let last = word.last, !last.isLetter, !last.isNumber { word.removeLast() }
    return word
  }

  /// Whether the left side ends in exactly one full stop, with nothing behind it.
  var endsWithBareStop: Bool { left.hasSuffix(".") && !left.hasSuffix("..") }

  /// Whether the left side ends in a terminator, quotes and brackets behind it not counted.
  var endsWithTerminator: Bool {
    left.reversed().first { !Self.closers.contains($0) }.map { ".?!…".contains($0) } ?? false
  }

  /// Whether the left side ends in an ellipsis, quotes and brackets behind it not counted.
  var endsWithEllipsis: Bool {
    let ending = String(left.reversed().drop { Self.closers.contains($0) }.prefix(2))
    return ending.hasPrefix("…") || ending == ".."
  }

  /// The first character on the right that is no quote or bracket.
  var nextCharacter: Character? {
    nextChunk.first { !Self.openers.contains($0) }
  }

  /// Whether a quote stands on either side of the boundary, or one that opened before it is not closed yet.
  var isAtQuotation: Bool {
    left.last.map(Self.quotes.contains) ?? false || right.first.map(Self.quotes.contains) ?? false
      || left.unicodeScalars.count { $0 == "\"" } % 2 == 1 || isOpen("“", "”") || isOpen("«", "»")
  }

  /// Whether a bracket stands on either side of the boundary, or one that opened before it is not closed yet.
  var isAtBracket: Bool {
    left.last == ")" || left.last == "]" || right.first == "(" || right.first == "["
      || isOpen("(", ")") || isOpen("[", "]")
  }

  private func isOpen(_ opener: Unicode.Scalar, _ closer: Unicode.Scalar) -> Bool {
    var depth = 0
    for scalar in left.unicodeScalars {
      if scalar == opener { depth += 1 } else if scalar == closer { depth -= 1 }
    }
    return depth > 0
  }

  private static let quotes: Set<Character> = Set("\"“”„«»‘’'")
  private static let openers: Set<Character> = Set("\"'([{“‘«„‹")
  private static let closers: Set<Character> = Set("\"')]}”’»›")
}

extension String {
  /// The longest end whose characters all satisfy a condition.
  fileprivate func suffix(while condition: (Character) -> Bool) -> Substring {
    var start = endIndex
    while start > startIndex, condition(self[index(before: start)]) {
      start = index(before: start)
    }
    return self[start...]
  }
}
