import PadanCore
import Testing

@testable import PadanInterchange

@Suite("MarkdownReader") struct MarkdownReaderTests {
  private func document(_ text: String) throws -> Document {
    try MarkdownReader().document(of: SourceText(text, name: "b.md"))
  }

  private func paragraphs(_ text: String) throws -> [String] {
    let document = try document(text)
    return document.paragraphs.map { document.source.text(in: $0.span) }
  }

  @Test("headings of both kinds are headlines, paragraphs are body")
  func headings() throws {
    let document = try document(
      "# Harga Naik\n\nIsi berita.\n\nSubjudul\n---\n\n### Lain ###\n\nAkhir.")
    #expect(document.paragraphs.map(\.kind) == [.headline, .body, .headline, .headline, .body])
    #expect(
      document.paragraphs.map { document.source.text(in: $0.span) }
        == ["Harga Naik", "Isi berita.", "Subjudul", "Lain", "Akhir."])
  }

  @Test(
    "markup is dropped and its words stay",
    arguments: [
      ("*Harga* **beras** naik", "Harga beras naik"),
      ("Kata [Menteri](https://example.com \"judul\") itu", "Kata Menteri itu"),
      ("Lihat [laporan][1].\n\n[1]: https://example.com", "Lihat laporan."),
      ("Perintah `padan` baru", "Perintah padan baru"),
      ("AT&amp;T &mdash; 5&nbsp;km", "AT&T — 5\u{A0}km"),
      ("5 \\* 3 = 15", "5 * 3 = 15"),
      ("dua <b>tiga</b>", "dua tiga"),
      ("> Kutipan *penting*", "Kutipan penting"),
      ("<https://example.com>", "https://example.com"),
    ])
  func inline(markdown: String, expected: String) throws {
    #expect(try paragraphs(markdown) == [expected])
  }

  @Test("a raw HTML line break parts two words")
  func rawLineBreak() throws {
    let read = try paragraphs("Satu<br>dua")
    #expect(read == ["Satu dua"])
  }

  @Test(
    "a line break inside a paragraph is a space", arguments: ["a\nb", "a  \nb", "a\\\nb", "a\r\nb"])
  func lineBreaks(markdown: String) throws {
    #expect(try paragraphs(markdown) == ["a b"])
  }

  @Test("each list item is a paragraph, nested ones too")
  func lists() throws {
    #expect(
      try paragraphs("- satu\n- dua\n  - dua setengah\n\n1. pertama\n2. kedua")
        == ["satu", "dua", "dua setengah", "pertama", "kedua"])
  }

  @Test(
    "code blocks, raw HTML, rules and comments are no article",
    arguments: [
      "```swift\nlet harga = 1\n```", "    let harga = 1", "<div>\niklan\n</div>", "---",
      "<!-- catatan -->", "#", "",
    ])
  func leftOut(markdown: String) throws {
    #expect(try paragraphs("\(markdown)\n\nIsi.") == ["Isi."])
    #expect(try paragraphs(markdown).isEmpty)
  }

  @Test("GitHub's strikethrough and tables are markup too")
  func githubExtensions() throws {
    let struck = try paragraphs("~~lama~~ baru")
    let table = try paragraphs("| komoditas | harga |\n| --- | --- |\n| beras | 12.000 |")
    #expect(struck == ["lama baru"])
    #expect(table == ["komoditas", "harga", "beras", "12.000"])
  }

  @Test("spans slice the text without markup, in order, without white space around them")
  func spans() throws {
    let document = try document("# Judul #\n\n*Satu*  \n\n- **é** 🇮🇩\n\n\n&nbsp;\n\nAkhir")
    var end = 0
    for paragraph in document.paragraphs {
      #expect(paragraph.span.start >= end && !paragraph.span.isEmpty)
      #expect(document.source.trimmingWhiteSpace(paragraph.span) == paragraph.span)
      end = paragraph.span.end
    }
    #expect(
      try paragraphs("# Judul #\n\n- **é** 🇮🇩\n\n&nbsp;\n\nAkhir") == ["Judul", "é 🇮🇩", "Akhir"])
    #expect(document.source.name == "b.md")
  }

  @Test("Markdown over the limit is refused with advice")
  func limit() throws {
    let tooLong = SourceText(String(repeating: "a", count: MarkdownReader.limit + 1), name: "b.md")
    let error = try #require(throws: PadanError.self) {
      _ = try MarkdownReader().document(of: tooLong)
    }
    #expect(error.code == .tooLarge)
    #expect(error.advice != nil)
  }

  @Test("deeply nested markup neither crashes nor loses the words")
  func nesting() throws {
    #expect(try paragraphs(String(repeating: "> ", count: 5_000) + "kata") == ["kata"])
    let emphasis = String(repeating: "*", count: 5_000)
    #expect(try paragraphs(emphasis + "kata" + emphasis) == ["kata"])
  }
}
