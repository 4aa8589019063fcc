extension UnsafeBufferPointer<UInt8> {
  /// Length in bytes of the white space character at `index`, 0 where there is none.
  ///
  /// Source: Unicode `White_Space`, all of whose members are matched here by their UTF-8 bytes.
  package func whiteSpaceLength(at index: Int, limit: Int) -> Int {
    switch self[index] {
    case 0x20, 0x09...0x0D: return 1
    case 0xC2 where index + 1 < limit && (self[index + 1] == 0xA0 || self[index + 1] == 0x85):
      return 2
    case 0xE1 where index + 2 < limit && self[index + 1] == 0x9A && self[index + 2] == 0x80:
      return 3
    case 0xE2 where index + 2 < limit:
      let (second, third) = (self[index + 1], self[index + 2])
      let isSpace =
        (second == 0x80 && ((0x80...0x8A).contains(third) || [0xA8, 0xA9, 0xAF].contains(third)))
        || (second == 0x81 && third == 0x9F)
      return isSpace ? 3 : 0
    case 0xE3 where index + 2 < limit && self[index + 1] == 0x80 && self[index + 2] == 0x80:
      return 3
    default: return 0
    }
  }

  /// The range without the white space at its ends.
  package func trimmingWhiteSpace(_ range: Range<Int>) -> TextSpan {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      let length = whiteSpaceLength(at: start, limit: end)
      guard length > 0 else { break }
      start += length
    }
    while end > start {
      var last = end - 1
      while last > start, self[last] & 0xC0 == 0x80 { last -= 1 }
      guard whiteSpaceLength(at: last, limit: end) == end - last else { break }
      end = last
    }
    return TextSpan(start, end)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Offset of the white space character that ends at `index`, or `nil` where another character does.
  package func startOfWhiteSpace(endingAt index: Int, from start: Int) -> Int? {
    var first = index - 1
    while first > start, self[first] & 0xC0 == 0x80 { first -= 1 }
    guard first >= start, whiteSpaceLength(at: first, limit: index) == index - first else {
      return nil
    }
    return first
  }
}

extension SourceText {
  /// The span without the white space at its ends.
  package func trimmingWhiteSpace(_ span: TextSpan) -> TextSpan {
    bytes.withUnsafeBufferPointer { $0.trimmingWhiteSpace(span.range) }
  }
}
