internal import PadanCore

/// The pieces of a text, as joins look at them: what touches what, and which byte stands where.
struct PieceRun {
  let bytes: UnsafeBufferPointer<UInt8>
  let pieces: [Piece]

  /// Whether the piece behind `index` follows without white space.
  func touches(_ index: Int) -> Bool {
    index + 1 < pieces.count && pieces[index].span.end == pieces[index + 1].span.start
  }

  /// The kind of a piece, or `nil` behind the last.
  func kind(_ index: Int) -> Token.Kind? { index < pieces.count ? pieces[index].kind : nil }

  /// Whether the piece at `index` is one byte, this one.
  func isByte(_ index: Int, _ byte: Unicode.Scalar) -> Bool {
    index < pieces.count && pieces[index].span.count == 1
      && bytes[pieces[index].span.start] == UInt8(ascii: byte)
  }

  /// Whether the piece at `index` is one byte of these.
  func isByte(_ index: Int, of characters: StaticString) -> Bool {
    guard index < pieces.count, pieces[index].span.count == 1 else { return false }
    let byte = bytes[pieces[index].span.start]
    return characters.withUTF8Buffer { $0.contains(byte) }
  }

  /// Whether the piece at `index` has just these bytes.
  func isText(_ index: Int, _ text: StaticString) -> Bool {
    guard index < pieces.count, pieces[index].span.count == text.utf8CodeUnitCount else {
      return false
    }
    let start = pieces[index].span.start
    return text.withUTF8Buffer { expected in
      expected.indices.allSatisfy { bytes[start + $0] == expected[$0] }
    }
  }

  /// The first byte of a piece.
  func firstByte(_ index: Int) -> UInt8 { bytes[pieces[index].span.start] }

  /// The byte before a piece, or a space at the start of the text.
  func byte(before index: Int) -> UInt8 {
    let start = pieces[index].span.start
    return start > 0 ? bytes[start - 1] : 0x20
  }

  /// The byte behind a piece, or a space at the end of the text.
  func byte(behind index: Int) -> UInt8 {
    let end = pieces[index].span.end
    return end < bytes.count ? bytes[end] : 0x20
  }

  /// The text of a piece; only for what is seldom asked.
  func text(_ index: Int) -> String {
    String(decoding: bytes[pieces[index].span.range], as: UTF8.self)
  }

  /// The piece from `index` on that ends just at a byte offset, or `nil` where none does.
  func piece(from index: Int, endingAt end: Int) -> Int? {
    var last = index
    while last < pieces.count, pieces[last].span.end < end { last += 1 }
    return last < pieces.count && pieces[last].span.end == end ? last : nil
  }
}
