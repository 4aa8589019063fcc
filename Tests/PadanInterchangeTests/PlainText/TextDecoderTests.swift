import PadanCore
import Testing

@testable import PadanInterchange

@Suite("TextDecoder") struct TextDecoderTests {
  private static let text = "Rp5,5 triliun — “kata” 🇮🇩\n"

  /// The bytes of a text in UTF-16 without a byte order mark.
  private static func utf16(_ text: String, isLittle: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isLittle ? [low, high] : [high, low]
    }
  }

  private func error(_ bytes: [UInt8]) throws -> PadanError {
    try #require(throws: PadanError.self) { _ = try TextDecoder().decode(bytes, name: "b.txt") }
  }

  @Test(
    "each encoding gives the same text, without its byte order mark and without a finding",
    arguments: [
      (Array(text.utf8), TextDecoder.Encoding.utf8),
      ([0xEF, 0xBB, 0xBF] + Array(text.utf8), .utf8),
      ([0xFF, 0xFE] + utf16(text, isLittle: true), .utf16LittleEndian),
      ([0xFE, 0xFF] + utf16(text, isLittle: false), .utf16BigEndian),
    ])
  func encodings(bytes: [UInt8], encoding: TextDecoder.Encoding) throws {
    let decoded = try TextDecoder().decode(bytes, name: "b.txt")
    #expect(decoded.source == SourceText(Self.text, name: "b.txt"))
    #expect(decoded.encoding == encoding)
    #expect(decoded.findings.isEmpty)
  }

  @Test(
    "nothing, or nothing but a byte order mark, is an empty text",
    arguments: [[], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]])
  func empty(bytes: [UInt8]) throws {
    #expect(try TextDecoder().decode(bytes, name: "b.txt").source.bytes.isEmpty)
  }

  @Test("a byte order mark inside the text stays")
  func innerMark() throws {
    let decoded = try TextDecoder().decode(Array("a\u{FEFF}b".utf8), name: "b.txt")
    #expect(decoded.source == SourceText("a\u{FEFF}b", name: "b.txt"))
  }

  @Test("text that is no UTF-8 is read as Windows-1252, and a finding says where that showed")
  func fallback() throws {
    let decoded = try TextDecoder().decode(
      Array("Harga\nkaf".utf8) + [0xE9, 0x20, 0x93, 0x61, 0x94], name: "b.txt")
    #expect(decoded.encoding == .windows1252)
    #expect(decoded.source == SourceText("Harga\nkafé “a”", name: "b.txt"))
    let finding = try #require(decoded.findings.first)
    #expect(decoded.findings.count == 1)
    #expect(finding.check == "encoding.fallback")
    #expect(finding.severity == .warning)
    #expect(finding.message.contains("0xE9"))
    #expect(finding.location == SourceLocation(file: "b.txt", line: 2, column: 4))
  }

  @Test("bytes that are neither UTF-8 nor Windows-1252 are refused with their place")
  func neither() throws {
    let error = try error(Array("satu\nab".utf8) + [0x81])
    #expect(error.code == .badEncoding)
    #expect(error.location == SourceLocation(file: "b.txt", line: 2, column: 3))
  }

  @Test("the byte that is refused is the one without a character, not one before it")
  func neitherBehindWindows1252() throws {
    let error = try error(Array("kaf".utf8) + [0xE9, 0x0A, 0x61, 0x9D])
    #expect(error.code == .badEncoding)
    #expect(error.message.contains("0x9D"))
    #expect(error.location == SourceLocation(file: "b.txt", line: 2, column: 2))
  }

  @Test("bytes with NUL or other binary controls are no text", arguments: [0x00, 0x01, 0x08, 0x1F])
  func binary(byte: UInt8) throws {
    let error = try error(Array("ab".utf8) + [byte, 0x63])
    #expect(error.code == .badEncoding)
    #expect(error.message.contains("offset 2"))
    #expect(error.location?.file == "b.txt")
    #expect(error.advice != nil)
  }

  @Test("tabs, line ends and form feeds are text")
  func textControls() throws {
    let text = "a\tb\nc\r\nd\u{0B}e\u{0C}f"
    #expect(try TextDecoder().decode(Array(text.utf8), name: "-").source == .init(text, name: "-"))
  }

  @Test("UTF-16 without a byte order mark is no text that could be told")
  func utf16WithoutMark() throws {
    #expect(try error(Self.utf16("Harga naik", isLittle: true)).code == .badEncoding)
    #expect(try error(Self.utf16("Harga naik", isLittle: false)).code == .badEncoding)
  }

  @Test("UTF-16 that was cut off in the middle of a unit is refused")
  func oddUTF16() throws {
    let error = try error([0xFF, 0xFE, 0x61, 0x00, 0x62])
    #expect(error.code == .badEncoding)
    #expect(error.location == SourceLocation(file: "b.txt"))
  }

  @Test(
    "a lone surrogate in UTF-16 is refused with its value and place",
    arguments: [
      ([0xD800], "D800", 1, 1), ([0xDC00, 0x61], "DC00", 1, 1),
      ([0x61, 0xDBFF, 0x62], "DBFF", 1, 2),
      ([0x61, 0x0A, 0xE9, 0xD83D], "D83D", 2, 2), ([0xD83D, 0xDE00, 0xDE00], "DE00", 1, 2),
      ([0xD83D, 0xD83D, 0xDE00], "D83D", 1, 1),
    ] as [([UInt16], String, Int, Int)])
  func loneSurrogate(units: [UInt16], value: String, line: Int, column: Int) throws {
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [[0xFF, 0xFE] + little, [0xFE, 0xFF] + big] {
      let error = try error(bytes)
      #expect(error.code == .badEncoding)
      #expect(error.message.contains("U+\(value)"))
      #expect(error.location == SourceLocation(file: "b.txt", line: line, column: column))
    }
  }

  @Test("UTF-16 with NULs, as UTF-32 seems to be, is no text")
  func utf32() {
    let utf32: [UInt8] = [0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0]
    #expect(throws: PadanError.self) { try TextDecoder().decode(utf32, name: "b.txt") }
  }
}
