import Testing

@testable import PadanCore

@Suite("PadanError") struct PadanErrorTests {
  private let place = SourceLocation(file: "berita.txt", line: 2, column: 5)

  @Test("an error says where, what, and what to do, as far as it knows")
  func description() {
    #expect(PadanError(.empty, "the text is empty").description == "the text is empty")
    #expect(
      PadanError(.badEncoding, "this is no text", at: place).description
        == "berita.txt:2:5: this is no text")
    #expect(
      PadanError(.tooLarge, "it is too large", advice: "split it").description
        == "it is too large; split it")
    #expect(
      PadanError(.badFormat, "no header", at: place, advice: "add one").description
        == "berita.txt:2:5: no header; add one")
  }

  @Test("codes are words that programs may rely on")
  func codes() {
    let words: [(PadanError.Code, String)] = [
      (.unreadable, "unreadable"), (.unwritable, "unwritable"), (.badEncoding, "bad-encoding"),
      (.tooLarge, "too-large"), (.empty, "empty"), (.unknownLanguage, "unknown-language"),
      (.badFormat, "bad-format"), (.badRequest, "bad-request"), (.system, "system"),
    ]
    for (code, word) in words { #expect(code == PadanError.Code(rawValue: word)) }
    #expect(Set(words.map(\.0)).count == words.count)
  }
}
