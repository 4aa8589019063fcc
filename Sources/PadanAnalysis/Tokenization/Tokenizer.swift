package import PadanCore

/// Cuts a text into tokens: ICU's word break, then joins what Indonesian and English keep together.
///
/// Source: UAX #29 word boundaries; the joins are tailoring as its §4.1.1 foresees. What they join is told in
/// `docs/formats/tokens.md`.
package struct Tokenizer {
  /// A tokenizer; the same for all languages.
  package init() {}

  /// The tokens of a text in order; white space belongs to none.
  ///
  /// - Throws: `PadanError` with code `system` where ICU fails.
  package func tokens(of source: SourceText) throws -> [Token] {
    let iterator = try BreakIterator(.word, language: .undetermined)
    return try source.bytes.withUnsafeBufferPointer { bytes in
      TokenJoiner(run: PieceRun(bytes: bytes, pieces: try pieces(of: bytes, iterator))).joined()
    }
  }

  private func pieces(
    of bytes: UnsafeBufferPointer<UInt8>, _ iterator: BreakIterator
  ) throws -> [Piece] {
    let classifier = PieceClassifier(bytes: bytes)
    var pieces: [Piece] = []
    pieces.reserveCapacity(bytes.count / 5 + 8)
    var end = 0
    try iterator.forEachBoundary(in: bytes) { offset, status in
      var start = end
      end = offset
      // ICU keeps a combining mark with the space before it: the mark is a token, the space is none.
      while start < offset, case let length = bytes.whiteSpaceLength(at: start, limit: offset),
        length > 0
      {
        start += length
      }
      // Some versions of ICU take @ for a letter: @5.000 is an at sign and a figure.
      while start < offset, bytes[start] == UInt8(ascii: "@"), start + 1 < offset,
        bytes[start + 1] < 0x80
      {
        pieces.append(classifier.piece(start..<(start + 1), ruleStatus: 0))
        start += 1
      }
      if start < offset { pieces.append(classifier.piece(start..<offset, ruleStatus: status)) }
    }
    return pieces
  }
}
