import Testing

@testable import PadanCore

@Suite("SourceLocation") struct SourceLocationTests {
  @Test("a place is written as far as it is known")
  func description() {
    #expect(SourceLocation(file: "a.csv").description == "a.csv")
    #expect(SourceLocation(file: "a.csv", line: 3).description == "a.csv:3")
    #expect(SourceLocation(file: "a.csv", line: 3, column: 14).description == "a.csv:3:14")
  }

  @Test("a column without a line is not written, since it says nothing")
  func columnWithoutLine() {
    #expect(SourceLocation(file: "-", column: 4).description == "-")
  }
}
