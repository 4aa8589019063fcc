internal import PadanCore

/// ICU's sentence iterator, opened when it is first asked: most texts never need it. Not Sendable.
final class SentenceIterator {
  private var opened: BreakIterator?

  /// Where ICU ends sentences in a stretch of a buffer; its end is always among them.
  ///
  /// - Throws: `PadanError` with code `system` where ICU fails.
  func boundaries(in stretch: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) throws -> [Int] {
    let iterator = try opened ?? BreakIterator(.sentence, language: .undetermined)
    opened = iterator
    var boundaries: [Int] = []
    try iterator.forEachBoundary(in: UnsafeBufferPointer(rebasing: bytes[stretch])) { offset, _ in
      boundaries.append(stretch.lowerBound + offset)
    }
    return boundaries
  }
}
