internal import PadanCore

/// Tells punctuation from symbols by the first character: the Unicode general category, `%@#&` and their like apart.
enum MarkKind {
  /// The kind of a mark; a vulgar fraction such as `½` is a number.
  static func kind(
    of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Token.Kind {
    let byte = bytes[range.lowerBound]
    if byte < 0x80 { return ascii(byte) }
    guard let scalar = String(decoding: bytes[range], as: UTF8.self).unicodeScalars.first else {
      return .symbol
    }
    if isVulgarFraction(scalar) { return .number }
    switch scalar.properties.generalCategory {
    case .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
      .dashPunctuation, .connectorPunctuation:
      return .punctuation
    case .otherPunctuation:
      return "‰§¶†‡".unicodeScalars.contains(scalar) ? .symbol : .punctuation
    default:
      return .symbol
    }
  }

  private static func ascii(_ byte: UInt8) -> Token.Kind {
    switch byte {
    case UInt8(ascii: "!"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("),
      UInt8(ascii: ")"), UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "?"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "_"), UInt8(ascii: "{"),
      UInt8(ascii: "}"):
      .punctuation
    default: .symbol
    }
  }

  private static func isVulgarFraction(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xBC...0xBE, 0x2150...0x215E, 0x2189: true
    default: false
    }
  }
}
