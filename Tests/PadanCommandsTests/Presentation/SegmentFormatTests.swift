@testable import PadanCommands
import Padan
import Testing

@Suite struct SegmentFormatTests {
  private func text(_ source: String, _ format: SegmentFormat) throws -> String {
    let workbench = try Workbench()
    let bytes = try format.bytes(
      of: workbench.sentences(of: workbench.document(of: SourceText(source)), language: .indonesian)
    )
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("text: one sentence a line, a blank line between paragraphs")
  func plain() throws {
    #expect(try text("Satu. Dua!\n\nTiga.", .text) == "Satu.\nDua!\n\nTiga.\n")
  }

  @Test("a sentence over two lines is written on one")
  func lineBreak() throws {
    let wrapped = """
      Kalimat yang panjang ini ditulis orang pada dua baris karena memang
      tidak muat pada satu baris saja di layar yang sempit itu, kata dia.
      """
    let line = wrapped.split(separator: "\n").joined(separator: " ")
    #expect(try text(wrapped, .text) == line + "\n")
    #expect(try text(wrapped, .tsv).split(separator: "\n").count == 1)
  }

  @Test("tsv: start, end and text parted by tabs; tabs in the text are spaces")
  func tsv() throws {
    #expect(try text("Émigré\ttiba. Dua.", .tsv) == "0\t14\tÉmigré tiba.\n15\t19\tDua.\n")
  }

  @Test("jsonl: one object a line, the text as it stands")
  func jsonl() throws {
    #expect(
      try text("Satu \"a\".\nDua.", .jsonl) == """
        {"end":9,"start":0,"text":"Satu \\"a\\"."}
        {"end":14,"start":10,"text":"Dua."}

        """)
  }

  @Test("nothing is written of a text without sentences", arguments: SegmentFormat.allCases)
  func empty(format: SegmentFormat) throws {
    #expect(try text(" \n", format).isEmpty)
  }
}
