internal import PadanCore

/// Translates between byte offsets and the unit of gold files: characters that are not white space.
///
/// A character is a Unicode code point. White space is what Python's `str.isspace` says it is, since scorers
/// and converters of treebanks are written in it: Unicode `White_Space` and U+001C to U+001F.
/// So white space, and how a corpus was detokenized, never matters to a boundary.
struct NonSpaceCounter {
  private let source: SourceText

  init(_ source: SourceText) { self.source = source }

  /// How many there are in the whole text.
  var total: Int { counts(before: [source.bytes.count]).first ?? 0 }

  /// How many stand before each of some byte offsets, which ascend.
  func counts(before offsets: [Int]) -> [Int] {
    var counts: [Int] = []
    var count = 0
    forEachCharacter { span in
      while counts.count < offsets.count, offsets[counts.count] <= span.start {
        counts.append(count)
      }
      count += 1
      return counts.count < offsets.count
    }
    return counts + [Int](repeating: count, count: offsets.count - counts.count)
  }

  /// The gap behind each of some counts, which ascend: from the end of the last counted character to the start of
  /// the next one. A count beyond the text has the end of the text.
  func gaps(behind counts: [Int]) -> [TextSpan] {
    var gaps: [TextSpan] = []
    var count = 0
    var end = 0
    forEachCharacter { span in
      while gaps.count < counts.count, counts[gaps.count] <= count {
        gaps.append(TextSpan(end, span.start))
      }
      count += 1
      end = span.end
      return gaps.count < counts.count
    }
    let last = TextSpan(end, source.bytes.count)
    return gaps + [TextSpan](repeating: last, count: counts.count - gaps.count)
  }

  /// Calls `body` with the span of each character that is not white space until it answers `false`.
  private func forEachCharacter(_ body: (TextSpan) -> Bool) {
    source.bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let space = spaceLength(at: index, in: bytes)
        if space > 0 {
          index += space
          continue
        }
        let end = min(index + characterLength(bytes[index]), bytes.count)
        guard body(TextSpan(index, end)) else { return }
        index = end
      }
    }
  }

  private func spaceLength(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    (0x1C...0x1F).contains(bytes[index])
      ? 1 : bytes.whiteSpaceLength(at: index, limit: bytes.count)
  }

  /// The length in bytes of the character that starts with a byte of valid UTF-8.
  private func characterLength(_ first: UInt8) -> Int {
    switch first {
    case 0..<0x80: 1
    case 0..<0xE0: 2
    case 0..<0xF0: 3
    default: 4
    }
  }
}
