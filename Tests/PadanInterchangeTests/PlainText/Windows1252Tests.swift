import Testing

@testable import PadanInterchange

@Suite("Windows-1252") struct Windows1252Tests {
  @Test("ASCII and Latin-1 stand for themselves")
  func latin1() throws {
    let bytes = Array(UInt8(0x01)...0x7F) + Array(UInt8(0xA0)...0xFF)
    let text = try #require(Windows1252.decode(bytes))
    #expect(text.unicodeScalars.map(\.value) == bytes.map(UInt32.init))
  }

  @Test("the marks between are those of the WHATWG index")
  func upper() {
    let defined = (UInt8(0x80)...0x9F).filter { ![0x81, 0x8D, 0x8F, 0x90, 0x9D].contains($0) }
    #expect(Windows1252.decode(defined) == "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ")
  }

  @Test("bytes without a character are refused", arguments: [0x81, 0x8D, 0x8F, 0x90, 0x9D])
  func undefined(byte: UInt8) {
    #expect(Windows1252.decode([0x61, byte, 0x62]) == nil)
  }
}
