/// What stands around a place where a sentence may end, read off the bytes when a rule asks for it.
struct BoundaryContext {
  /// The paragraph, up to its end.
  let text: ClassifiedText
  /// Where the sentence before the place starts.
  let sentenceStart: Int
  /// The place.
  let candidate: BoundaryCandidate
  /// The language's words.
  let lexicon: SegmentationLexicon
  /// The last run without white space before the terminator, less the opening marks before it and
  /// the full stops behind it: `Prof` of `(Prof.`.
  let word: Range<Int>
  /// The classes of the word as an abbreviation; none where no single full stop ends it.
  let abbreviation: AbbreviationClasses
  /// The class of the first character behind the place.
  let next: SentenceBreakClass

  /// How far back a run without white space is looked at, in bytes.
  private static let longestRun = 64

  init(
    _ candidate: BoundaryCandidate, in text: ClassifiedText, sentenceStart: Int,
    lexicon: SegmentationLexicon
  ) {
    self.text = text
    self.sentenceStart = sentenceStart
    self.candidate = candidate
    self.lexicon = lexicon
    var end = candidate.mark
    while end > sentenceStart, text.bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
    var start = text.startOfRun(endingAt: end, from: max(sentenceStart, end - Self.longestRun))
    while start < end, case let first = text.character(at: start), first.kind == .close {
      start += first.length
    }
    word = start..<max(start, end)
    let isSingleStop = candidate.ending == .stop && end == candidate.mark
    abbreviation =
      isSingleStop ? lexicon.abbreviationClasses(of: word, in: text.bytes) : []
    next =
      candidate.rightStart < text.end ? text.character(at: candidate.rightStart).kind : .other
  }
}

extension BoundaryContext {
  /// Whether the left side ends in one full stop with nothing behind it.
  var endsWithBareStop: Bool {
    candidate.ending == .stop && !endsWithClosingMark && word.upperBound == candidate.mark
  }

  /// Whether marks that close stand behind the terminator.
  var endsWithClosingMark: Bool {
    guard candidate.leftEnd > candidate.mark else { return false }
    var end = candidate.mark + text.character(at: candidate.mark).length
    // SB5: marks without width belong to the terminator.
    while end < candidate.leftEnd, case let next = text.character(at: end), next.kind == .extend {
      end += next.length
    }
    return end < candidate.leftEnd
  }

  /// Whether a full stop behind six small letters or more, no abbreviation, stands before a space and a capital.
  var endsInLongWord: Bool {
    guard next == .upper, word.count >= 6, abbreviation.isEmpty, endsWithBareStop, isSpaced,
      !candidate.hasLineBreak
    else { return false }
    for index in word where text.bytes[index] &- 0x61 >= 26 { return false }
    return true
  }

  /// Whether white space stands between the sides.
  var isSpaced: Bool { candidate.rightStart > candidate.leftEnd }

  /// The word before the place, see `word`.
  var lastWord: String { string(word) }

  /// Whether the left side holds nothing but the last word with its marks.
  var wordIsAll: Bool { wordBeforeLast == nil }

  /// The run without white space before the one that the last word stands in, or `nil` at the sentence's start.
  var wordBeforeLast: String? {
    let first = text.startOfRun(
      endingAt: word.upperBound, from: max(sentenceStart, word.upperBound - Self.longestRun))
    var end = first
    while let space = text.character(before: end, from: sentenceStart),
      space.kind == .space || space.kind == .separator
    {
      end -= space.length
    }
    guard end > sentenceStart else { return nil }
    let start = text.startOfRun(endingAt: end, from: max(sentenceStart, end - Self.longestRun))
    return string(start..<end)
  }

  /// Whether the next word is an ordinary one, its Indonesian `-nya` not counted.
  var nextIsOrdinary: Bool {
    let words = lexicon.profile.commonWords
    let next = nextWord.lowercased()
    return words.contains(next) || next.hasSuffix("nya") && words.contains(String(next.dropLast(3)))
  }

  /// Whether the left side has three words at the most.
  var hasFewWords: Bool {
    guard candidate.leftEnd - sentenceStart <= 40 else { return false }
    return string(sentenceStart..<candidate.leftEnd).split(separator: " ").count <= 3
  }

  /// The right side's first run without white space.
  var nextChunk: String { string(nextRun(from: candidate.rightStart)) }

  /// The next chunk without marks around it: `Islam` of `"Islam,`.
  var nextWord: String { Self.word(of: nextChunk) }

  /// The word behind the next word, without marks around it.
  var wordAfterNext: String {
    var start = nextRun(from: candidate.rightStart).upperBound
    while start < text.end, case let space = text.character(at: start), space.kind == .space {
      start += space.length
    }
    return Self.word(of: string(nextRun(from: start)))
  }

  /// The text of a range.
  func string(_ range: Range<Int>) -> String { String(decoding: text.bytes[range], as: UTF8.self) }

  private func nextRun(from start: Int) -> Range<Int> {
    var end = start
    while end < text.end, end - start < Self.longestRun, case let next = text.character(at: end),
      next.kind != .space, next.kind != .separator
    {
      end += next.length
    }
    return start..<end
  }

  private static func word(of chunk: String) -> String {
    let trimmed = chunk.drop { !$0.isLetter && !$0.isNumber }
    return String(trimmed.prefix { $0.isLetter || $0.isNumber || $0 == "-" })
  }
}

extension ClassifiedText {
  /// Where the run without white space starts that ends at `end`, not before `start`; never inside a character.
  func startOfRun(endingAt end: Int, from start: Int) -> Int {
    var index = end
    while true {
      // ASCII first: what is above the space there is no white space.
      while index > start, bytes[index - 1] &- 0x21 < 0x5F { index -= 1 }
      guard let last = character(before: index, from: start), last.kind != .space,
        last.kind != .separator
      else { return index }
      index -= last.length
    }
  }
}
