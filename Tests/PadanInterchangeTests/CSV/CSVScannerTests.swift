import Testing

@testable import PadanInterchange

@Suite("CSVScanner") struct CSVScannerTests {
  /// RFC 4180 by the book, with CR and LF as line ends too and quotes inside bare cells kept; `nil`
  /// where a quote is left open or text follows a closing one.
  private struct Reference {
    var rest: ArraySlice<Character>
    var rows: [[String]] = []

    static func rows(_ text: String) -> [[String]]? {
      // Each scalar by itself: CR LF is one character in Swift.
      var reference = Reference(rest: text.unicodeScalars.map { Character($0) }[...])
      while !reference.rest.isEmpty {
        guard let row = reference.row() else { return nil }
        reference.rows.append(row)
      }
      return reference.rows
    }

    private mutating func row() -> [String]? {
      var cells: [String] = []
      while true {
        guard let cell = rest.first == "\"" ? quoted() : bare() else { return nil }
        cells.append(cell)
        guard let next = rest.popFirst() else { return cells }
        if next == "\r", rest.first == "\n" { rest.removeFirst() }
        if next != "," { return cells }
      }
    }

    private mutating func bare() -> String {
      let cell = rest.prefix { ![",", "\n", "\r"].contains($0) }
      rest = rest.dropFirst(cell.count)
      return String(cell)
    }

    private mutating func quoted() -> String? {
      var cell = ""
      rest.removeFirst()
      while let next = rest.popFirst() {
        if next == "\"" {
          if rest.first != "\"" {
            return rest.first.map { [",", "\n", "\r"].contains($0) } ?? true ? cell : nil
          }
          rest.removeFirst()
        }
        cell.unicodeScalars.append(contentsOf: next.unicodeScalars)
      }
      return nil
    }
  }

  private func records(_ text: String, longest: Int = 1_000) -> [CSVScanner.Record] {
    var scanner = CSVScanner(
      bytes: Array(text.utf8), separator: UInt8(ascii: ","), longest: longest)
    var records: [CSVScanner.Record] = []
    while let record = scanner.next() { records.append(record) }
    return records
  }

  @Test("records agree with the reference for all small texts over cells, quotes and line ends")
  func matchesReference() {
    for word in allWords(over: ["a", ",", "\"", "\n", "\r"], upTo: 6) {
      let text = word.joined()
      let records = records(text)
      if let rows = Reference.rows(text) {
        let isEqual = records.map(\.row.cells) == rows && records.allSatisfy { $0.problem == nil }
        if !isEqual { Issue.record("\(text.debugDescription): \(records), not \(rows)") }
      } else if !records.contains(where: { $0.problem != nil }) {
        Issue.record("\(text.debugDescription): no problem was found")
      }
    }
  }

  @Test("a quote that is never closed costs its own line only")
  func openQuote() {
    let records = records("a,b\n\"c,d\ne,f\n")
    #expect(records.map { $0.problem == nil } == [true, false, true])
    #expect(records.map(\.row.line) == [1, 2, 3])
    #expect(records[1].problemColumn == 1)
    #expect(records[2].row.cells == ["e", "f"])
  }

  @Test("text behind a closing quote is told with its column")
  func textBehindQuote() {
    let records = records("ab,\"c\"d,e\nf")
    #expect(records.map { $0.problem == nil } == [false, true])
    #expect(records[0].problemColumn == 7)
  }

  @Test("a cell may be as long as the limit and no longer", arguments: [3, 4, 5])
  func limit(length: Int) {
    let cell = String(repeating: "a", count: length)
    for text in ["x,\(cell)\ny", "x,\"\(cell)\"\ny"] {
      let records = records(text, longest: 4)
      #expect((records[0].problem != nil) == (length > 4), "\(text)")
      #expect(records.last?.row.cells == ["y"])
    }
  }
}
