import PadanEvaluation
import Testing

/// `docs/formats/evaluation-json.md` has every class of errors, with its place in both orders.
@Suite struct ErrorClassTests {
  @Test("the table of classes is that of the code")
  func table() throws {
    let rows = try Checkout.lines("docs/formats/evaluation-json.md").compactMap { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.split(separator: " ").joined(separator: " ") }
      return cells.count > 4 && Int(cells[2] + cells[3]) != nil ? Array(cells[1...3]) : nil
    }
    let expected = BoundaryErrorClass.allCases.map { errorClass in
      let places = [BoundaryErrorClass.ofExtra, BoundaryErrorClass.ofMissed].map { order in
        order.firstIndex(of: errorClass).map { "\($0 + 1)" } ?? ""
      }
      return ["`\(errorClass.rawValue)`"] + places
    }
    #expect(Set(rows) == Set(expected))
    #expect(rows.count == expected.count)
  }
}
