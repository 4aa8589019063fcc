import SeededRandom
import Testing

@testable import PadanAnalysis

@Suite("ClassifiedText") struct ClassifiedTextTests {
  /// Texts drawn from scalars of all planes, most of them from those that news are made of.
  private static func text(_ random: inout SplitMix64) -> String {
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...60, using: &random) {
      let range: ClosedRange<UInt32> =
        switch Int.random(in: 0..<6, using: &random) {
        case 0, 1: 0x00...0x7F
        case 2: 0x80...0x7FF
        case 3: 0x2000...0x206F
        case 4: 0x800...0xFFFF
        default: 0x1_0000...0x10_FFFF
        }
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// Bytes that are mostly parts of characters in a wrong order.
  private static func malformed(_ random: inout SplitMix64) -> [UInt8] {
    let parts: [UInt8] = [
      0x2E, 0x61, 0x20, 0x80, 0xBF, 0xA6, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE2, 0xED, 0xEF, 0xF0,
      0xF4,
      0xF5, 0xF8, 0xFF,
    ]
    return (0..<Int.random(in: 0...40, using: &random)).map { _ in
      Bool.random(using: &random)
        ? parts.randomElement(using: &random) ?? 0 : UInt8.random(in: 0...255, using: &random)
    }
  }

  @Test("characters are Swift's scalars, from either side, with ICU's classes")
  func scalars() {
    var random = SplitMix64(seed: 3)
    for _ in 0..<800 {
      let text = Self.text(&random)
      Array(text.utf8).withUnsafeBufferPointer { bytes in
        ClassifiedText.with(bytes, end: bytes.count) { classified in
          var index = 0
          for scalar in text.unicodeScalars {
            let length = String(scalar).utf8.count
            let kind = SentenceBreakClass(of: scalar.value)
            let ahead = classified.character(at: index)
            #expect(
              ahead.kind == kind && ahead.length == length, "\(scalar.escaped(asASCII: true))")
            let back = classified.character(before: index + length, from: 0)
            #expect(
              back?.kind == kind && back?.length == length, "\(scalar.escaped(asASCII: true))")
            index += length
          }
          #expect(index == classified.end)
          #expect(classified.character(before: 0, from: 0) == nil)
        }
      }
    }
  }

  @Test("malformed bytes are what Swift replaces, and nothing is read outside the text")
  func malformed() {
    var random = SplitMix64(seed: 4)
    for _ in 0..<1_000 {
      // The buffer holds more than the text, so that reading on would be seen in the lengths.
      let tail = Self.malformed(&random)
      let head = Self.malformed(&random)
      (head + tail).withUnsafeBufferPointer { bytes in
        ClassifiedText.with(bytes, end: head.count) { classified in
          let valid = Self.starts(of: head)
          for index in head.indices {
            let found = classified.character(at: index)
            #expect(found.length == valid[index] ?? 1 && index + found.length <= head.count)
            if valid[index] == nil { #expect(found.kind == .other && !found.isPlain) }
            for start in max(0, index - 5)...index {
              let back = classified.character(before: index + 1, from: start)
              #expect((back != nil) == (start <= index))
              if let back { #expect(index + 1 - back.length >= start) }
            }
          }
        }
      }
    }
  }

  /// The length of each well-formed character, by where it starts; decoded one by one by the standard library.
  private static func starts(of bytes: [UInt8]) -> [Int: Int] {
    var starts: [Int: Int] = [:]
    for index in bytes.indices {
      for length in 1...4 where index + length <= bytes.count {
        let slice = bytes[index..<(index + length)]
        if let text = String(validating: slice, as: UTF8.self), text.unicodeScalars.count == 1 {
          starts[index] = length
        }
      }
    }
    return starts
  }

  @Test("the search for a stop passes over no character that may be one")
  func nextStop() {
    var random = SplitMix64(seed: 5)
    for _ in 0..<800 {
      let text = Self.text(&random)
      var stops: [Int] = []
      var offset = 0
      for scalar in text.unicodeScalars {
        let kind = SentenceBreakClass(of: scalar.value)
        if kind.endsSentence || kind == .separator || scalar == "\u{2026}" { stops.append(offset) }
        offset += String(scalar).utf8.count
      }
      Array(text.utf8).withUnsafeBufferPointer { bytes in
        ClassifiedText.with(bytes, end: bytes.count) { classified in
          for start in 0...bytes.count {
            let found = classified.nextStop(from: start)
            #expect(found >= start && found <= bytes.count)
            #expect(found <= stops.first { $0 >= start } ?? bytes.count)
          }
        }
      }
    }
  }

  @Test("letters, spaces and commas are passed over at once")
  func nextStopPasses() {
    let text = Array("Kata-kata (ini), \"itu\" dan '1' saja; lalu. Selesai".utf8)
    text.withUnsafeBufferPointer { bytes in
      ClassifiedText.with(bytes, end: bytes.count) { classified in
        #expect(classified.nextStop(from: 0) == text.firstIndex(of: 0x2E))
        #expect(classified.ending(at: 10).nextStop(from: 0) == 10)
        #expect(classified.ending(at: 999).end == text.count)
      }
    }
  }

  @Test("a byte is found in a range where it is, and nowhere else")
  func contains() {
    var random = SplitMix64(seed: 6)
    for _ in 0..<800 {
      let bytes = (0..<40).map { _ in UInt8.random(in: 0x26...0x2C, using: &random) }
      let first = Int.random(in: 0...40, using: &random)
      let range = first..<Int.random(in: first...40, using: &random)
      bytes.withUnsafeBufferPointer { buffer in
        ClassifiedText.with(buffer, end: buffer.count) { classified in
          #expect(classified.contains(0x28, in: range) == bytes[range].contains(0x28))
        }
      }
    }
  }
}
