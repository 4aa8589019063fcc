@testable import PadanCommands
import Padan
import PadanService
import Testing

@Suite struct LookupFormatTests {
  private let style = TextStyle(isColored: false, columns: nil)

  private func text(_ terms: [String], _ format: LookupFormat = .text) throws -> String {
    let workbench = try Sample.workbench()
    return try format.text(of: try terms.map(workbench.lookUp), style: style)
  }

  @Test("an entry with its terms by language, their status, domain, note and place")
  func entry() throws {
    let lines = try text(["komputasi awan"]).split(separator: "\n").map {
      $0.split(separator: " ").joined(separator: " ")
    }
    #expect(
      lines.prefix(4) == [
        "komputasi awan", "Indonesian komputasi awan preferred",
        "English cloud computing preferred",
        "English the cloud admitted",
      ])
    #expect(lines.contains("Domain technology"))
    #expect(lines.contains("Note in the sense of IT"))
    #expect(lines.last?.hasSuffix("terms.csv:2") == true)
  }

  @Test("forbidden terms are shown with their status")
  func forbidden() throws {
    #expect(try text(["daring"]).contains("on-line  forbidden"))
  }

  @Test("the rule is named where the term is not exactly the one asked for")
  func rule() throws {
    #expect(try text(["inflasinya"]).contains("(found by rule: clitic)"))
    #expect(try !text(["inflasi"]).contains("found by rule"))
  }

  @Test("a term without an entry says so, with entries that hold its words")
  func miss() throws {
    #expect(try text(["kapal selam"]) == "No entry for \"kapal selam\".\n")
    let related = try text(["awan"])
    #expect(related.hasPrefix("No entry for \"awan\"."))
    #expect(related.contains("komputasi awan → cloud computing"))
  }

  @Test("JSON is a list, one element for each term asked for")
  func json() throws {
    let workbench = try Sample.workbench()
    let found = LookupJSON(try workbench.lookUp("PBB"))
    #expect(found.entries.map(\.concept) == ["government:pbb"])
    #expect(found.entries.first?.rule == "exact")
    #expect(found.entries.first?.terms["en"]?.map(\.text) == ["UN", "United Nations"])
    #expect(found.related.isEmpty)
    let miss = LookupJSON(try workbench.lookUp("awan"))
    #expect(miss.entries.isEmpty)
    #expect(miss.related.map(\.rule) == [nil])
    #expect(try text(["PBB", "awan"], .json).hasPrefix("["))
  }
}
