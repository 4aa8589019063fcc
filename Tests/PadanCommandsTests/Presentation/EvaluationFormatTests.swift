import Padan
import Testing

@testable import PadanCommands

@Suite struct EvaluationFormatTests {
  private func text(_ format: EvaluationFormat) throws -> String {
    try format.text(
      of: GoldSample.evaluation([("a.txt", "Ia datang. Lalu pergi.")]),
      style: TextStyle(isColored: false, columns: nil))
  }

  @Test("text is for people, JSON for programs")
  func formats() throws {
    #expect(try text(.text).hasPrefix("Boundaries between sentences"))
    #expect(try text(.json).hasPrefix("{\n"))
    #expect(EvaluationFormat.allCases.map(\.rawValue) == ["text", "json"])
  }
}
