import Testing

@testable import PadanAnalysis

@Suite("PlainCharacters") struct PlainCharactersTests {
  @Test("the table has ICU's class of every character that it holds")
  func classes() {
    let points = Array(UInt32(0)..<0x800) + Array(0x2000..<0x2070)
    let table = PlainCharacters.table.classes
    #expect(table.count == points.count)
    for (point, kind) in zip(points, table) {
      #expect(kind == SentenceBreakClass(of: point), "U+\(String(point, radix: 16))")
    }
  }

  @Test("every character of Unicode that ends a sentence or a line starts with a byte that may")
  func ends() {
    for point in UInt32(0)...0x10_FFFF {
      guard let scalar = Unicode.Scalar(point), case let kind = SentenceBreakClass(of: point),
        kind.endsSentence || kind == .separator, let first = String(scalar).utf8.first
      else { continue }
      #expect(PlainCharacters.table.mayEnd[Int(first)], "U+\(String(point, radix: 16))")
    }
  }

  @Test("of ASCII, only the marks and line ends may; no trailing byte does")
  func ascii() {
    let found = (0..<0xC0).filter { PlainCharacters.table.mayEnd[$0] }
    #expect(found == [0x0A, 0x0D, 0x21, 0x2E, 0x3F])
  }
}
