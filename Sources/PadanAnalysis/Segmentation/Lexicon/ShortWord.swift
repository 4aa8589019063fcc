/// A word of up to 16 bytes as two machine words: compared and hashed without a `String`.
///
/// Words that differ in the NULs before them alone are equal: lengths must be compared where a text may hold NULs.
struct ShortWord: Hashable {
  /// The longest word in bytes.
  static let longest = 16

  private let low: UInt64
  private let high: UInt64

  /// What becomes of capitals.
  enum Folding {
    /// A to Z become a to z.
    case asciiCase
    /// The bytes as they are.
    case none
  }

  /// A word of a buffer, or `nil` where it is empty or too long.
  @inline(__always)
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, folding: Folding) {
    guard !range.isEmpty, range.count <= Self.longest else { return nil }
    var low: UInt64 = 0
    var high: UInt64 = 0
    for index in range {
      var byte = bytes[index]
      if folding == .asciiCase, byte &- 0x41 < 26 { byte |= 0x20 }
      high = high << 8 | low >> 56
      low = low << 8 | UInt64(byte)
    }
    self.low = low
    self.high = high
  }

  /// A word of a list, or `nil` where it is empty or too long.
  init?(_ word: String) {
    let bytes = Array(word.utf8)
    let packed = bytes.withUnsafeBufferPointer {
      ShortWord($0, 0..<bytes.count, folding: .none)
    }
    guard let packed else { return nil }
    self = packed
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(low)
    hasher.combine(high)
  }
}
