import PadanCore
import Testing

@testable import PadanEvaluation

@Suite struct BoundaryErrorTableTests {
  private func table(_ errors: [(BoundaryErrorKind, BoundaryErrorClass)], examples: Int = 2)
    -> BoundaryErrorTable
  {
    var table = BoundaryErrorTable(examplesPerClass: examples)
    for (position, (kind, errorClass)) in errors.enumerated() {
      table.add(kind, errorClass) {
        BoundaryError(
          kind: kind, errorClass: errorClass, location: SourceLocation(file: "g", line: 1), id: nil,
          position: position, left: "", right: "")
      }
    }
    return table
  }

  @Test("most errors first; of the same count extra before missed, then in the classes' order")
  func order() {
    let rows = table([
      (.missed, .other), (.extra, .other), (.extra, .initial), (.missed, .initial),
      (.missed, .bracket), (.missed, .bracket),
    ]).rows
    #expect(rows.map(\.kind) == [.missed, .extra, .extra, .missed, .missed])
    #expect(rows.map(\.errorClass) == [.bracket, .initial, .other, .initial, .other])
    #expect(rows.map(\.count) == [2, 1, 1, 1, 1])
  }

  @Test("the first errors of a class are its examples, as many as are wanted")
  func examples() {
    let errors = [(BoundaryErrorKind, BoundaryErrorClass)](repeating: (.extra, .other), count: 5)
    #expect(table(errors).rows.first?.examples.map(\.position) == [0, 1])
    #expect(table(errors, examples: 0).rows.first?.examples.isEmpty == true)
    #expect(table(errors, examples: .max).rows.first?.examples.count == 5)
  }

  @Test("tables add up, the first one's examples first")
  func sum() {
    var sum = table([(.extra, .other)])
    sum.add(table([(.extra, .other), (.extra, .other), (.missed, .other)]))
    #expect(sum.rows.map(\.count) == [3, 1])
    #expect(sum.rows.first?.examples.map(\.position) == [0, 0])
  }
}
