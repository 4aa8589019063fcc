@testable import PadanCommands
import Padan
import Testing

@Suite struct TokenFormatTests {
  private func text(_ source: String, as format: SegmentFormat) throws -> String {
    let workbench = try Workbench()
    let document = try workbench.document(of: SourceText(source))
    let bytes = try format.tokens(of: workbench.analyze(document, language: .indonesian))
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("text: kind and text, a token a line, a blank line behind each sentence")
  func plain() throws {
    #expect(
      try text("Naik 2,8%. Ya!", as: .text) == """
        word        Naik
        number      2,8
        symbol      %
        punctuation .

        word        Ya
        punctuation !


        """)
  }

  @Test("tsv: start, end, kind and text parted by tabs")
  func tsv() throws {
    #expect(
      try text("Émigré\t@akun\nRp5,5.", as: .tsv) == """
        0\t8\tword\tÉmigré
        9\t14\tmention\t@akun
        15\t20\tamount\tRp5,5
        20\t21\tpunctuation\t.

        """)
  }

  @Test("jsonl: the sentences with their tokens")
  func jsonl() throws {
    #expect(
      try text("Satu. #Dua", as: .jsonl) == """
        {"end":5,"start":0,"text":"Satu.","tokens":[{"end":4,"kind":"word","start":0,"text":"Satu"},\
        {"end":5,"kind":"punctuation","start":4,"text":"."}]}
        {"end":10,"start":6,"text":"#Dua","tokens":[{"end":10,"kind":"hashtag","start":6,"text":"#Dua"}]}

        """)
  }

  @Test("nothing is written of a text without tokens", arguments: SegmentFormat.allCases)
  func empty(format: SegmentFormat) throws {
    #expect(try text(" \n", as: format).isEmpty)
  }
}
