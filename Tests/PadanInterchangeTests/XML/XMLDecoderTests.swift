import PadanCore
import Testing

@testable import PadanInterchange

@Suite("XMLDecoder") struct XMLDecoderTests {
  private func decode(_ bytes: [UInt8]) throws -> String {
    let source = try XMLDecoder().decode(bytes, name: "t.xml")
    return source.text(in: source.span)
  }

  private func declaring(_ encoding: String, _ content: [UInt8]) -> [UInt8] {
    Array("<?xml version='1.0' encoding='\(encoding)'?><a>".utf8) + content + Array("</a>".utf8)
  }

  @Test("UTF-8 is read with and without a byte order mark or a declaration")
  func utf8() throws {
    #expect(try decode(Array("<a>é</a>".utf8)) == "<a>é</a>")
    #expect(try decode([0xEF, 0xBB, 0xBF] + Array("<a/>".utf8)) == "<a/>")
    #expect(try decode(declaring("UTF-8", Array("é".utf8))).hasSuffix("<a>é</a>"))
  }

  @Test("UTF-16 is read by its byte order mark")
  func utf16() throws {
    let text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>é</a>"
    let little = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    #expect(try decode([0xFF, 0xFE] + little) == text)
    #expect(try decode([0xFE, 0xFF] + big) == text)
  }

  @Test(
    "western encodings are read where the file names them",
    arguments: ["ISO-8859-1", "windows-1252"])
  func western(encoding: String) throws {
    #expect(try decode(declaring(encoding, [0xE9])).hasSuffix("<a>é</a>"))
  }

  @Test("bytes that are not what the file names are an error with their place")
  func wrong() throws {
    let bytes = declaring("UTF-8", [0x0A, 0x78, 0xE9, 0x78])
    let error = try #require(throws: PadanError.self) { try decode(bytes) }
    #expect(error.code == .badEncoding)
    #expect(error.location == SourceLocation(file: "t.xml", line: 2, column: 2))
  }

  @Test(
    "other encodings are named in the error", arguments: ["Shift_JIS", "UTF-7", "EBCDIC-CP-US"])
  func unknown(encoding: String) throws {
    let error = try #require(throws: PadanError.self) { try decode(declaring(encoding, [])) }
    #expect(error.code == .badEncoding)
    #expect(error.message.contains(encoding.lowercased()))
  }
}
