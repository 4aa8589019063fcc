import PadanCore
import Testing

@testable import PadanInterchange

@Suite("GlossaryRow") struct GlossaryRowTests {
  @Test(
    "the first usable term is preferred, others admitted, marked ones forbidden or deprecated",
    arguments: [
      ("beras", "beras=preferred"), ("beras|padi", "beras=preferred padi=admitted"),
      ("!nasi|beras|~padi|gabah", "nasi=forbidden beras=preferred padi=deprecated gabah=admitted"),
      (" beras | padi ", "beras=preferred padi=admitted"), ("! nasi", "nasi=forbidden"),
      ("|beras||", "beras=preferred"), ("", ""), (" | ", ""), ("!|~", ""),
      ("a!b|c~d", "a!b=preferred c~d=admitted"), ("kereta\u{301}", "kereta\u{301}=preferred"),
    ])
  func terms(cell: String, expected: String) {
    let terms = GlossaryRow.terms(in: cell).map { "\($0.text)=\($0.status.rawValue)" }
    #expect(terms.joined(separator: " ") == expected)
  }

  @Test("a term keeps the spaces inside it")
  func innerSpaces() {
    #expect(GlossaryRow.terms(in: " kereta  cepat |x").map(\.text) == ["kereta  cepat", "x"])
  }

  /// Reads one row under the usual header.
  private func entry(_ cells: [String], file: String = "economy.csv") throws -> ConceptEntry {
    var layout = GlossaryLayout(width: 6)
    layout.languages = [(.indonesian, 0), (.english, 1)]
    for (index, column) in GlossaryLayout.Column.allCases.enumerated() {
      layout.place(column, at: index + 2)
    }
    let row = GlossaryRow(
      row: CSVRow(cells: cells, line: 17), layout: layout, source: SourceText("", name: file))
    return try row.entry().get()
  }

  @Test("a whole row is a whole entry")
  func whole() throws {
    let entry = try entry(["PBB", "UN", "politics", "properNoun", "case  proper", " organisasi "])
    #expect(entry.id == "politics:pbb")
    #expect(entry.domain == "politics")
    #expect(entry.partOfSpeech == .properNoun)
    #expect(entry.flags == [.matchCase, .proper])
    #expect(entry.note == "organisasi")
    #expect(entry.terms(in: .indonesian) == [Term("PBB", status: .preferred)])
    #expect(entry.terms(in: .english) == [Term("UN", status: .preferred)])
    #expect(entry.location == SourceLocation(file: "economy.csv", line: 17))
  }

  @Test("cells that are missing at the end are empty, and the file stands for the domain")
  func missingCells() throws {
    let entry = try entry(["inflasi", "inflation"], file: "/usr/share/padan/economy.csv")
    #expect(entry.id == "economy:inflasi")
    #expect(entry.partOfSpeech == .other)
    #expect(entry.flags == [])
    #expect(entry.note == "")
  }

  @Test("every reason why a row is left out is told")
  func reasons() throws {
    let bad = try #require(throws: BadRow.self) {
      _ = try entry(["!inflasi", "", "economy", "nomina", "kapital", ""])
    }
    let messages = bad.findings.map(\.message)
    #expect(messages.count == 4)
    for part in ["\"id\"", "\"en\"", "\"nomina\"", "\"kapital\""] {
      #expect(messages.filter { $0.contains(part) }.count == 1, "\(part)")
    }
    #expect(bad.findings.allSatisfy { $0.check == "glossary.row" && $0.severity == .error })
    #expect(bad.findings.allSatisfy { $0.location.description == "economy.csv:17" })
  }

  @Test("more cells than the header has are a reason, told with both numbers")
  func tooManyCells() throws {
    let bad = try #require(throws: BadRow.self) {
      _ = try entry(["a", "b", "c", "noun", "", "satu", "dua"])
    }
    #expect(bad.findings.count == 1)
    #expect(bad.findings.first?.message.contains("7 cells where the header has 6") == true)
  }
}
