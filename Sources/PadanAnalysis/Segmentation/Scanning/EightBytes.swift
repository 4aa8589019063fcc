/// Eight bytes looked at in one machine word.
///
/// Source: Warren, *Hacker's Delight*, 6-1: the high bit of each byte tells whether it is zero, or below a bound.
/// A carry may raise false alarms above a true one; there is never an alarm where there is none to raise.
struct EightBytes {
  private static let lowBits: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  private let word: UInt64

  /// The bytes from `index` on, which must all be in the buffer.
  @inline(__always) init(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    word = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped + index)
      .loadUnaligned(as: UInt64.self)
  }

  /// Whether one of the bytes is `byte`.
  @inline(__always) func contains(_ byte: UInt8) -> Bool { alarm(byte) & Self.highBits != 0 }

  /// Whether one of them may be `.`, `?`, `!`, a control or part of a character of several bytes.
  @inline(__always) var mayHoldStop: Bool {
    let controls = (word &- Self.lowBits &* 0x20) & ~word
    let stops = alarm(UInt8(ascii: ".")) | alarm(UInt8(ascii: "?")) | alarm(UInt8(ascii: "!"))
    return (controls | stops | word) & Self.highBits != 0
  }

  @inline(__always) private func alarm(_ byte: UInt8) -> UInt64 {
    let difference = word ^ (Self.lowBits &* UInt64(byte))
    return (difference &- Self.lowBits) & ~difference
  }
}
