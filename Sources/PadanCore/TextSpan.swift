/// A half-open range of UTF-8 byte offsets into one text.
///
/// Offsets are sacred: no later stage changes them, and every span slices the text to exactly what it
/// names. (The idea is tantivy's `tokenizer-api`.)
public struct TextSpan: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
  /// Offset of the first byte.
  public let start: Int
  /// Offset behind the last byte; never below `start`.
  public let end: Int

  /// Makes a span; a `start` below 0 is taken as 0, an `end` below `start` as `start`.
  public init(_ start: Int, _ end: Int) {
    self.start = max(0, start)
    self.end = max(self.start, end)
  }

  /// Reads `{"start", "end"}`; an `end` below `start` is taken as `start`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode(Int.self, forKey: .start), try container.decode(Int.self, forKey: .end))
  }

  private enum CodingKeys: String, CodingKey {
    case start
    case end
  }

  /// Length in bytes.
  public var count: Int { end - start }
  /// Whether the span holds no byte.
  public var isEmpty: Bool { start == end }
  /// The span as a range of array indices.
  public var range: Range<Int> { start..<end }

  /// Whether `other` lies wholly inside this span.
  public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }

  /// Whether the two spans share a byte.
  public func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }

  /// By start, then by end.
  public static func < (lhs: TextSpan, rhs: TextSpan) -> Bool {
    (lhs.start, lhs.end) < (rhs.start, rhs.end)
  }

  /// `start..<end`.
  public var description: String { "\(start)..<\(end)" }
}
