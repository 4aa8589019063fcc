import SeededRandom
import Testing

@testable import PadanAnalysis

@Suite("EightBytes") struct EightBytesTests {
  /// Eight bytes of which some are near the bounds that are looked for.
  private static func word(_ random: inout SplitMix64) -> [UInt8] {
    let near: [UInt8] = [
      0, 1, 0x1F, 0x20, 0x21, 0x22, 0x2D, 0x2E, 0x2F, 0x3E, 0x3F, 0x40, 0x61, 0x7F, 0x80, 0x81,
      0xFF,
    ]
    return (0..<8).map { _ in
      switch Int.random(in: 0..<4, using: &random) {
      case 0: UInt8.random(in: 0...255, using: &random)
      case 1: near.randomElement(using: &random) ?? 0
      default: UInt8.random(in: 0x61...0x7A, using: &random)
      }
    }
  }

  @Test("a byte is found where it is, and nowhere else")
  func contains() {
    var random = SplitMix64(seed: 1)
    for _ in 0..<400 {
      let word = Self.word(&random)
      word.withUnsafeBufferPointer { bytes in
        for byte in UInt8.min...UInt8.max {
          #expect(EightBytes(bytes, at: 0).contains(byte) == word.contains(byte), "\(word) \(byte)")
        }
      }
    }
  }

  @Test("a stop may be there where a mark, a control or a byte of several is, and nowhere else")
  func mayHoldStop() {
    var random = SplitMix64(seed: 2)
    for _ in 0..<50_000 {
      let word = Self.word(&random)
      let expected = word.contains { $0 < 0x20 || $0 >= 0x80 || [0x2E, 0x3F, 0x21].contains($0) }
      let found = word.withUnsafeBufferPointer { EightBytes($0, at: 0).mayHoldStop }
      #expect(found == expected, "\(word)")
    }
  }

  @Test("the eight bytes may start anywhere, and no others are looked at")
  func offsets() {
    var bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 20)
    bytes[9] = UInt8(ascii: ".")
    bytes.withUnsafeBufferPointer { buffer in
      for index in 0...12 {
        #expect(EightBytes(buffer, at: index).mayHoldStop == (2...9).contains(index))
        #expect(EightBytes(buffer, at: index).contains(0x2E) == (2...9).contains(index))
      }
    }
  }
}
