import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("MarkKind") struct MarkKindTests {
  private func kind(_ mark: String) -> Token.Kind {
    Array(mark.utf8).withUnsafeBufferPointer { MarkKind.kind(of: $0, 0..<$0.count) }
  }

  @Test(
    "ASCII's table agrees with the Unicode general category, signs of counting and copying apart")
  func ascii() {
    for byte in UInt8(0)..<0x80 {
      let scalar = Unicode.Scalar(byte)
      let isPunctuation: Bool =
        switch scalar.properties.generalCategory {
        case .openPunctuation, .closePunctuation, .dashPunctuation, .connectorPunctuation: true
        case .otherPunctuation: !"%@#&*\\".unicodeScalars.contains(scalar)
        default: false
        }
      #expect(kind(String(scalar)) == (isPunctuation ? .punctuation : .symbol), "\(scalar)")
    }
  }

  @Test(
    "other marks go by their category",
    arguments: [
      ("“", Token.Kind.punctuation), ("…", .punctuation), ("。", .punctuation), ("‰", .symbol),
      ("§", .symbol), ("€", .symbol), ("🙂", .symbol), ("\u{301}", .symbol), ("\u{200B}", .symbol),
      ("½", .number), ("⅓", .number), ("↉", .number), ("²", .symbol), ("①", .symbol),
    ])
  func others(mark: String, expected: Token.Kind) {
    #expect(kind(mark) == expected)
  }
}
