import SeededRandom
import Testing

@testable import PadanAnalysis

@Suite("ShortWord") struct ShortWordTests {
  private func word(_ text: String, folding: ShortWord.Folding = .none) -> ShortWord? {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { ShortWord($0, 0..<bytes.count, folding: folding) }
  }

  @Test("words are equal where their bytes are")
  func equality() {
    var random = SplitMix64(seed: 9)
    let words = (0..<150).map { _ in
      String(
        (0..<Int.random(in: 1...16, using: &random)).map { _ in
          "aab".randomElement(using: &random) ?? "a"
        })
    }
    for first in words {
      for second in words {
        #expect((word(first) == word(second)) == (first == second), "\(first) \(second)")
      }
    }
    #expect(Set(words.map { word($0) }).count == Set(words).count)
  }

  @Test("from 1 to 16 bytes", arguments: 0...20)
  func lengths(count: Int) {
    let text = String(repeating: "x", count: count)
    #expect((word(text) == nil) == !(1...ShortWord.longest).contains(count))
    #expect((ShortWord(text) == nil) == !(1...ShortWord.longest).contains(count))
  }

  @Test("A to Z are folded where that is asked for, and no other byte")
  func folding() {
    #expect(word("PROF", folding: .asciiCase) == word("prof"))
    #expect(word("PROF") != word("prof"))
    #expect(word("@[`{É", folding: .asciiCase) == word("@[`{É"))
    #expect(word("É", folding: .asciiCase) != word("é"))
    for byte in UInt8.min...UInt8.max {
      let isCapital = (0x41...0x5A).contains(byte)
      [0x61, byte].withUnsafeBufferPointer { bytes in
        let folded = ShortWord(bytes, 0..<2, folding: .asciiCase)
        #expect((folded != ShortWord(bytes, 0..<2, folding: .none)) == isCapital)
      }
    }
  }

  @Test("a word of a buffer is that of a list")
  func parts() {
    let bytes = Array("Prof. Siti".utf8)
    bytes.withUnsafeBufferPointer { buffer in
      #expect(ShortWord(buffer, 6..<10, folding: .none) == ShortWord("Siti"))
      #expect(ShortWord(buffer, 0..<4, folding: .asciiCase) == ShortWord("prof"))
      #expect(ShortWord(buffer, 3..<3, folding: .none) == nil)
    }
  }
}
