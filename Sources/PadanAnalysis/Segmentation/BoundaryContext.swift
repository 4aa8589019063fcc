internal import PadanCore

/// What stands around a possible boundary, read off the bytes when an exception asks for it.
struct BoundaryContext {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let sentenceStart: Int
  private let paragraph: TextSpan
  /// Offset behind the last character of the left side that is not white space.
  private let leftEnd: Int
  /// Offset of the first character of the right side that is not white space.
  private let rightStart: Int

  init(
    bytes: UnsafeBufferPointer<UInt8>, sentenceStart: Int, boundary: Int, paragraph: TextSpan
  ) {
    self.bytes = bytes
    self.sentenceStart = sentenceStart
    self.paragraph = paragraph
    let left = bytes.trimmingWhiteSpace(sentenceStart..<boundary)
    leftEnd = left.end
    rightStart = bytes.trimmingWhiteSpace(boundary..<paragraph.end).start
  }

  /// The left side's last run without white space, such as `(Prof.` or `selesai."`.
  var lastChunk: String {
    var start = leftEnd
    while start > sentenceStart, leftEnd - start < 64,
      bytes.startOfWhiteSpace(endingAt: start, from: sentenceStart) == nil
    {
      start -= 1
    }
    while start < leftEnd, bytes[start] & 0xC0 == 0x80 { start += 1 }
    return String(decoding: bytes[start..<leftEnd], as: UTF8.self)
  }

  /// The last chunk without opening marks before it, closing marks and the full stops behind it: `Prof`.
  var lastWord: String {
    var word = Substring(lastChunk)
    while let first = word.first, first.isOpeningMark { word.removeFirst() }
    while let last = word.last, last == "." || last.isClosingMark { word.removeLast() }
    return String(word)
  }

  /// Whether the left side ends in one full stop with nothing behind it.
  var endsWithBareStop: Bool {
    leftEnd > sentenceStart && bytes[leftEnd - 1] == UInt8(ascii: ".")
      && !(leftEnd - 1 > sentenceStart && bytes[leftEnd - 2] == UInt8(ascii: "."))
  }

  /// Whether the left side ends in a closing quote or bracket.
  var endsWithClosingMark: Bool { lastChunk.last?.isClosingMark ?? false }

  /// Whether the left side ends in a terminator, closing marks behind it not counted.
  var endsWithTerminator: Bool {
    let stripped = lastChunk.reversed().drop { $0.isClosingMark }
    return stripped.first.map { ".?!…".contains($0) } ?? false
  }

  /// Whether white space stands between the sides.
  var isSpaced: Bool { rightStart > leftEnd }

  /// Whether the white space between the sides holds a line break.
  var hasLineBreak: Bool {
    String(decoding: bytes[leftEnd..<max(leftEnd, rightStart)], as: UTF8.self)
      .contains(where: \.isNewline)
  }

  /// The word before the last chunk, or `nil` at the start of the sentence.
  var wordBeforeLast: String? {
    let end = bytes.trimmingWhiteSpace(sentenceStart..<(leftEnd - lastChunk.utf8.count)).end
    var start = end
    while start > sentenceStart, end - start < 64,
      bytes.startOfWhiteSpace(endingAt: start, from: sentenceStart) == nil
    {
      start -= 1
    }
    return start < end ? String(decoding: bytes[start..<end], as: UTF8.self) : nil
  }

  /// Whether the left side holds nothing but the last chunk.
  var lastChunkIsAll: Bool { wordBeforeLast == nil }

  /// The right side's first run without white space.
  var nextChunk: String {
    var end = rightStart
    while end < paragraph.end, end - rightStart < 64,
      bytes.whiteSpaceLength(at: end, limit: paragraph.end) == 0
    {
      end += 1
    }
    return String(decoding: bytes[rightStart..<end], as: UTF8.self)
  }

  /// The next chunk without marks around it: `Islam` of `"Islam,`.
  var nextWord: String {
    let trimmed = nextChunk.drop { !$0.isLetter && !$0.isNumber }
    return String(trimmed.prefix { $0.isLetter || $0.isNumber || $0 == "-" })
  }
}

extension Character {
  /// Quotes and brackets that may open, straight quotes too.
  var isOpeningMark: Bool { "\"'([{“‘«„‹".contains(self) }
  /// Quotes and brackets that may close, straight quotes too.
  var isClosingMark: Bool { "\"')]}”’»›".contains(self) }
}
