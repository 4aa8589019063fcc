/// A stretch of UTF-8 read as sentence-break classes.
///
/// Malformed bytes are read as characters of one byte and no class, so that no input leads outside the buffer.
/// What is well formed is what table 3-7 of the Unicode Standard lists.
struct ClassifiedText {
  /// A character as the rules see it.
  struct Character {
    let kind: SentenceBreakClass
    /// Bytes, at least one.
    let length: Int
    /// Whether the class stands in the table of plain characters.
    let isPlain: Bool
  }

  let bytes: UnsafeBufferPointer<UInt8>
  /// Offset behind the last byte.
  let end: Int
  private let classes: UnsafeBufferPointer<SentenceBreakClass>
  private let mayEnd: UnsafeBufferPointer<Bool>

  /// Calls `body` with the text before `end` of a buffer.
  static func with<Result, Failure: Error>(
    _ bytes: UnsafeBufferPointer<UInt8>, end: Int,
    _ body: (ClassifiedText) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try PlainCharacters.table.classes.withUnsafeBufferPointer { classes throws(Failure) in
      try PlainCharacters.table.mayEnd.withUnsafeBufferPointer { mayEnd throws(Failure) in
        try body(ClassifiedText(bytes: bytes, end: end, classes: classes, mayEnd: mayEnd))
      }
    }
  }

  /// The same text up to an earlier end.
  func ending(at end: Int) -> ClassifiedText {
    ClassifiedText(bytes: bytes, end: min(end, self.end), classes: classes, mayEnd: mayEnd)
  }

  /// The next byte at or behind `start` that starts a character which may end a sentence or a line.
  @inline(__always) func nextStop(from start: Int) -> Int {
    var index = start
    while index + 8 <= end, !EightBytes(bytes, at: index).mayHoldStop { index += 8 }
    while index < end, !mayEnd[Int(bytes[index])] { index += 1 }
    return index
  }

  /// Whether a byte stands in a range.
  func contains(_ byte: UInt8, in range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index + 8 <= range.upperBound {
      if EightBytes(bytes, at: index).contains(byte) { return true }
      index += 8
    }
    return bytes[index..<range.upperBound].contains(byte)
  }

  /// The character that starts at `index`, which must lie before `end`.
  @inline(__always) func character(at index: Int) -> Character {
    let byte = bytes[index]
    return byte < 0x80
      ? Character(kind: classes[Int(byte)], length: 1, isPlain: true) : wideCharacter(at: index)
  }

  private func wideCharacter(at index: Int) -> Character {
    let lead = bytes[index]
    if lead < 0xE0 {
      guard lead >= 0xC2, let second = trail(index + 1) else { return malformed }
      return Character(
        kind: classes[Int(lead & 0x1F) << 6 | Int(second)], length: 2, isPlain: true)
    }
    guard let second = trail(index + 1), let third = trail(index + 2) else { return malformed }
    if lead < 0xF0 {
      if lead == 0xE2, second == 0 || second == 1 && third < 0x30 {
        return Character(
          kind: classes[0x800 + Int(second) << 6 + Int(third)], length: 3, isPlain: true)
      }
      let point = UInt32(lead & 0x0F) << 12 | UInt32(second) << 6 | UInt32(third)
      guard point >= 0x800, point & 0xF800 != 0xD800 else { return malformed }
      return Character(kind: SentenceBreakClass(of: point), length: 3, isPlain: false)
    }
    guard lead < 0xF5, let fourth = trail(index + 3) else { return malformed }
    let point =
      UInt32(lead & 0x07) << 18 | UInt32(second) << 12 | UInt32(third) << 6 | UInt32(fourth)
    guard (0x1_0000...0x10_FFFF).contains(point) else { return malformed }
    return Character(kind: SentenceBreakClass(of: point), length: 4, isPlain: false)
  }

  private var malformed: Character { Character(kind: .other, length: 1, isPlain: false) }

  /// The six bits of a trailing byte, or `nil` where there is none.
  private func trail(_ index: Int) -> UInt8? {
    guard index < end, bytes[index] & 0xC0 == 0x80 else { return nil }
    return bytes[index] & 0x3F
  }

  /// Whether a letter or figure stands at `index`.
  func isLetter(at index: Int) -> Bool {
    guard index < end else { return false }
    switch character(at: index).kind {
    case .lower, .upper, .letter, .numeric: return true
    default: return false
    }
  }

  /// The character that ends at `index`, not looking before `start`; `nil` where there is none.
  @inline(__always) func character(before index: Int, from start: Int) -> Character? {
    guard index > start else { return nil }
    if bytes[index - 1] < 0x80 { return character(at: index - 1) }
    var first = index - 1
    while first > start, index - first < 4, bytes[first] & 0xC0 == 0x80 { first -= 1 }
    let found = character(at: first)
    return first + found.length == index ? found : malformed
  }
}
