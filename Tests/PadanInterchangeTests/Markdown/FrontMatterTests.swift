import PadanCore
import Testing

@testable import PadanInterchange

@Suite("FrontMatter") struct FrontMatterTests {
  /// The part of a text behind its front matter.
  private func rest(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return String(decoding: bytes[FrontMatter.end(in: bytes)...], as: UTF8.self)
  }

  @Test(
    "a block from --- to --- at the start is front matter, whatever the line ends are",
    arguments: [
      "---\ntitle: Harga\n---\n# Judul\n", "---\r\ntitle: Harga\r\n---\r\n# Judul\n",
      "--- \ntitle: Harga\nnote: |\n  --- a\n---\t\n# Judul\n", "---\n---\n# Judul\n",
    ])
  func block(text: String) {
    #expect(rest(text) == "# Judul\n")
  }

  @Test(
    "other texts have none",
    arguments: [
      "", "---", "---\n", "---\nIsi berita.\n", "----\nIsi\n----\n", "--- judul\nIsi\n---\n",
      "Isi\n---\na: b\n---\n", "\n---\na: b\n---\n", "- --\na\n---",
    ])
  func none(text: String) {
    #expect(rest(text) == text)
  }

  @Test("a text of nothing but front matter has no rest")
  func nothingElse() {
    #expect(rest("---\na: b\n---") == "")
  }

  @Test("the front matter is no article")
  func reader() throws {
    let document = try MarkdownReader().document(
      of: SourceText("---\ntitle: Harga\n---\n\nIsi.", name: "b.md"))
    #expect(document.paragraphs.map { document.source.text(in: $0.span) } == ["Isi."])
  }

  @Test("a rule with a blank line behind it opens no front matter, as in pandoc")
  func rule() throws {
    let document = try MarkdownReader().document(
      of: SourceText("---\n\nIsi berita.\n\n---\n\nAkhir.", name: "b.md"))
    let found = document.paragraphs.map { document.source.text(in: $0.span) }
    #expect(found == ["Isi berita.", "Akhir."])
  }
}
