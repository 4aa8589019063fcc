import Testing

@testable import PadanCore

@Suite("Finding") struct FindingTests {
  @Test("a finding is written as compilers write theirs")
  func description() {
    let finding = Finding(
      check: "glossary.row", severity: .warning, message: "the row is left out",
      location: SourceLocation(file: "g.csv", line: 4, column: 2))
    #expect(finding.description == "g.csv:4:2: warning: the row is left out [glossary.row]")
  }

  @Test("an error matters more than a warning, and a warning more than a note")
  func severityOrder() {
    #expect([Severity.error, .note, .warning].sorted() == [.note, .warning, .error])
    #expect(!(Severity.error < .error))
    #expect(Severity.allCases.max() == .error)
  }
}
