import PadanCore
import Testing

@testable import PadanInterchange

@Suite("GlossaryReader") struct GlossaryReaderTests {
  private static let header = "id,en,domain,pos,flags,note\n"

  private func read(_ text: String) throws -> GlossaryReader.Result {
    try GlossaryReader().read(SourceText(text, name: "g.csv"))
  }

  private func error(_ text: String) throws -> PadanError {
    try #require(throws: PadanError.self) { _ = try read(text) }
  }

  @Test("rows are entries in their order, named by their first terms")
  func entries() throws {
    let result = try read(
      Self.header + "beras|padi,rice,food,noun,,\n\n\"gula, garam\",\"sugar, salt\",food,noun,,\n")
    #expect(result.findings.isEmpty)
    #expect(result.glossary.entries.map(\.id) == ["food:beras", "food:gula-garam"])
    #expect(result.glossary.entries[1].terms(in: .english).map(\.text) == ["sugar, salt"])
  }

  @Test("columns may stand in any order, be missing, and have a region, spaces and capitals")
  func columns() throws {
    let result = try read("note,EN-us, ID \nhint,rice,beras\n")
    let entry = try #require(result.glossary.entries.first)
    #expect(entry.terms(in: .indonesian).map(\.text) == ["beras"])
    #expect(entry.terms(in: .english).map(\.text) == ["rice"])
    #expect(entry.note == "hint")
    #expect(entry.id == "g:beras")
  }

  @Test("bad rows are findings by line, and no good row is lost")
  func badRows() throws {
    let result = try read(
      Self.header + """
        beras,rice,food,noun,,
        ,sugar,food,noun,,
        garam,salt,food,noun,,a,b
        telur,egg,food,nomina,,
        ikan,fish,food,noun,besar,
        "susu"x,milk,food,noun,,
        "daging,meat,food,noun,,
        teh,tea,food,noun,,
        """)
    #expect(result.glossary.entries.map(\.id) == ["food:beras", "food:teh"])
    #expect(result.findings.map(\.location.line) == [3, 4, 5, 6, 7, 8])
    #expect(
      result.findings.map(\.check)
        == ["glossary.row", "glossary.row", "glossary.row", "glossary.row", "csv.row", "csv.row"])
    #expect(result.findings.allSatisfy { $0.location.file == "g.csv" })
    let said = ["\"id\"", "7 cells", "\"nomina\"", "\"besar\"", "closing quote", "never closed"]
    for (finding, words) in zip(result.findings, said) { #expect(finding.message.contains(words)) }
  }

  @Test("nothing at all is an error", arguments: ["", "\n\r\n"])
  func empty(text: String) throws {
    #expect(try error(text).code == .empty)
  }

  @Test(
    "a header without one of the languages, or with an unknown column, is an error with its line",
    arguments: [
      ("id,domain", "\"en\""), ("en,note", "\"id\""), ("\n\nid,en,Topik", "\"Topik\""),
      ("id,en,de", "\"de\""), ("beras,rice", "\"beras\""), ("id,en,en-GB", "\"en\""),
    ])
  func badHeader(text: String, words: String) throws {
    let error = try error(text)
    #expect(error.code == .badFormat)
    #expect(error.message.contains(words))
    #expect(error.location?.line == (text.hasPrefix("\n\n") ? 3 : 1))
    #expect(error.advice != nil)
  }

  @Test("folders give their .csv files in order, files are taken as they are")
  func paths() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.header + "gula,sugar,b,,,\n", to: "b.csv")
    try folder.write("\u{FEFF}" + Self.header + "beras,rice,a,,,\n", to: "a.csv")
    let other = try folder.write(Self.header + "teh,tea,c,,,\nx,,c,,,\n", to: "lain.glossary")
    let result = try GlossaryReader().read([other, folder.path])
    #expect(result.glossary.entries.map(\.id) == ["c:teh", "a:beras", "b:gula"])
    #expect(result.findings.map(\.location.file) == [other])
  }

  @Test("a file in an old encoding is read, and a finding says so")
  func oldEncoding() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      Array((Self.header + "kafe,caf").utf8) + [0xE9] + Array(",food,,,\n".utf8), to: "g.csv")
    let result = try GlossaryReader().read([path])
    #expect(result.glossary.entries.first?.terms(in: .english).map(\.text) == ["café"])
    #expect(result.findings.map(\.check) == ["encoding.fallback"])
  }

  @Test("a folder without glossaries and a missing file are errors")
  func missing() throws {
    let folder = try TemporaryFolder()
    let none = try #require(throws: PadanError.self) {
      _ = try GlossaryReader().read([folder.path])
    }
    #expect(none.code == .empty)
    let missing = try #require(throws: PadanError.self) {
      _ = try GlossaryReader().read([folder.path("tidak-ada.csv")])
    }
    #expect(missing.code == .unreadable)
  }
}
