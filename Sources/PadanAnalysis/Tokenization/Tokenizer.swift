package import PadanCore

/// Cuts a text into tokens: ICU's word break, then joins what Indonesian and English keep together.
///
/// Source: UAX #29 word boundaries; the joins are tailoring as its §4.1.1 foresees.
package struct Tokenizer {
  /// A tokenizer; the same for all languages.
  package init() {}

  /// The tokens of a text in order; white space belongs to none.
  ///
  /// - Throws: `PadanError` with code `system` where ICU fails.
  package func tokens(of source: SourceText) throws -> [Token] {
    let iterator = try BreakIterator(.word, language: .undetermined)
    var pieces: [Token] = []
    try source.bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      try iterator.forEachBoundary(in: bytes) { offset, status in
        defer { start = offset }
        // ICU keeps a combining mark with the space before it: the mark is a token, the space is none.
        while start < offset, case let length = bytes.whiteSpaceLength(at: start, limit: offset),
          length > 0
        {
          start += length
        }
        if start < offset {
          pieces.append(
            Token(
              span: TextSpan(start, offset),
              kind: Self.kind(of: bytes, start..<offset, status)))
        }
      }
    }
    return source.bytes.withUnsafeBufferPointer { TokenJoiner(bytes: $0, pieces: pieces).joined() }
  }

  private static func kind(
    of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ ruleStatus: Int32
  ) -> Token.Kind {
    // ICU's word rule status: below 100 none, 100 to 199 ends in a number (`G20` too), from 200 letters.
    if ruleStatus >= 200 { return .word }
    if ruleStatus >= 100 {
      return String(decoding: bytes[range], as: UTF8.self).unicodeScalars
        .contains(where: \.properties.isAlphabetic) ? .word : .number
    }
    guard let scalar = String(decoding: bytes[range], as: UTF8.self).unicodeScalars.first else {
      return .symbol
    }
    switch scalar.properties.generalCategory {
    case .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
      .dashPunctuation, .connectorPunctuation:
      return .punctuation
    case .otherPunctuation:
      return "%‰@#&*\\§¶†‡".unicodeScalars.contains(scalar) ? .symbol : .punctuation
    default:
      return .symbol
    }
  }
}
