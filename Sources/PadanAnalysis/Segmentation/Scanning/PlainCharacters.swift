/// The classes of the characters that most texts are made of: those of one and two bytes (Latin, Greek,
/// Cyrillic, Hebrew, Arabic …) and general punctuation. Read from ICU once, so that ICU's data decides.
struct PlainCharacters: Sendable {
  /// One table for the whole program.
  static let table = PlainCharacters()

  /// Code points below have two bytes at the most.
  private static let twoByteEnd = 0x800
  /// General punctuation, behind the lead byte E2: U+2000 to U+206F.
  private static let punctuation = 0x2000..<0x2070

  /// Classes of U+0000 to U+07FF, then of U+2000 to U+206F.
  let classes: [SentenceBreakClass]
  /// For each byte, whether a character that starts with it may end a sentence or a line.
  let mayEnd: [Bool]

  private init() {
    let points = Array(0..<Self.twoByteEnd) + Array(Self.punctuation)
    let classes = points.map { SentenceBreakClass(of: UInt32($0)) }
    func ends(_ codes: Range<Int>) -> Bool {
      codes.contains { classes[$0].endsSentence || classes[$0] == .separator }
    }
    mayEnd = (0..<256).map { byte in
      switch byte {
      case ..<0x80: ends(byte..<(byte + 1))
      case 0xC2..<0xE0: ends(((byte & 0x1F) << 6)..<(((byte & 0x1F) << 6) + 64))
      case 0xE0...: true
      default: false
      }
    }
    self.classes = classes
  }
}
