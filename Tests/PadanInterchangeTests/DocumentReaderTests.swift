import PadanCore
import Testing

@testable import PadanInterchange

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite("DocumentReader") struct DocumentReaderTests {
  private static let text = "# Harga Naik\n\nHarga *beras* naik."

  private func read(_ bytes: [UInt8], as name: String) throws -> (DocumentReader.Result, String) {
    let folder = try TemporaryFolder()
    let path = try folder.write(bytes, to: name)
    return (try DocumentReader().read(path), path)
  }

  @Test(
    "the name tells the format, whatever its case",
    arguments: ["b.md", "B.MD", "berita.markdown", "b.txt", "md", "b.md.txt", "berita"])
  func format(name: String) throws {
    let (result, path) = try read(Array(Self.text.utf8), as: name)
    let isMarkdown = ["b.md", "B.MD", "berita.markdown"].contains(name)
    #expect(
      result.document.paragraphs.map(\.kind) == (isMarkdown ? [.headline, .body] : [.body, .body]))
    #expect(result.document.source.name == path)
    #expect(result.findings.isEmpty)
  }

  @Test("a guessed encoding is passed on as a finding")
  func findings() throws {
    let (result, path) = try read(Array("kaf".utf8) + [0xE9], as: "b.txt")
    #expect(result.findings.map(\.check) == ["encoding.fallback"])
    #expect(result.findings.first?.location.file == path)
    #expect(result.document.source.text(in: result.document.source.span) == "kafé")
  }

  @Test(
    "a file without an article is an error that says so",
    arguments: [
      ("b.txt", ""), ("b.txt", " \n\t\r\n"), ("b.txt", "\u{FEFF}"), ("b.md", "```\nx\n```"),
    ])
  func empty(name: String, text: String) throws {
    let error = try #require(throws: PadanError.self) { _ = try read(Array(text.utf8), as: name) }
    #expect(error.code == .empty)
    #expect(error.location?.file.hasSuffix(name) == true)
    #expect(error.advice != nil)
  }

  @Test("a file over the limit for one article is refused")
  func limit() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write([], to: "b.txt")
    try #require(truncate(path, off_t(DocumentReader.limit + 1)) == 0)
    let error = try #require(throws: PadanError.self) { _ = try DocumentReader().read(path) }
    #expect(error.code == .tooLarge)
    #expect(error.location?.file == path)
  }

  @Test("a file that is not there and a binary file are errors of their own")
  func unreadable() throws {
    let missing = try #require(throws: PadanError.self) {
      _ = try DocumentReader().read(try TemporaryFolder().path("tidak-ada.txt"))
    }
    #expect(missing.code == .unreadable)
    let binary = try #require(throws: PadanError.self) {
      _ = try read([0x89, 0x50, 0], as: "b.png")
    }
    #expect(binary.code == .badEncoding)
  }
}
