import PadanCore
import Testing

@testable import PadanInterchange
import SeededRandom

@Suite("CSVReader") struct CSVReaderTests {
  private func read(_ text: String, separator: String = ",") throws -> CSVReader.Result {
    let byte = try #require(separator.utf8.first)
    return CSVReader(separator: byte).read(SourceText(text, name: "g.csv"))
  }

  @Test(
    "cells are unquoted",
    arguments: [
      ("a,b", ["a", "b"]), ("\"a,b\",c", ["a,b", "c"]), ("\"kata \"\"itu\"\"\"", ["kata \"itu\""]),
      (",", ["", ""]), ("a,,c", ["a", "", "c"]), ("\"\",b", ["", "b"]),
      (" a , b ", [" a ", " b "]),
      ("\"a\nb\",c", ["a\nb", "c"]), ("5\" layar,b", ["5\" layar", "b"]), ("é,🇮🇩", ["é", "🇮🇩"]),
    ])
  func cells(text: String, expected: [String]) throws {
    let result = try read(text)
    #expect(result.rows.map(\.cells) == [expected])
    #expect(result.findings.isEmpty)
  }

  @Test("any line end ends a row, and the last row needs none", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(end: String) throws {
    for text in ["a,b\(end)c,d", "a,b\(end)c,d\(end)"] {
      let rows = try read(text).rows
      #expect(rows.map(\.cells) == [["a", "b"], ["c", "d"]])
      #expect(rows.map(\.line) == [1, 2])
    }
  }

  @Test("blank lines are passed over and still counted")
  func blankLines() throws {
    let rows = try read("a\n\n\r\nb\n").rows
    #expect(rows.map(\.cells) == [["a"], ["b"]])
    #expect(rows.map(\.line) == [1, 4])
  }

  @Test("a row's line is the one it starts on, also behind quoted line breaks")
  func linesBehindQuotedBreaks() throws {
    #expect(try read("\"a\nb\",c\nd").rows.map(\.line) == [1, 3])
    #expect(try read("\"a\r\nb\",c\r\nd").rows.map(\.line) == [1, 3])
    let rows = try read("\"a\rb\",c\rd").rows
    #expect(rows.map(\.line) == [1, 3])
  }

  @Test("another separator may part the cells")
  func separators() throws {
    #expect(try read("a\tb,c", separator: "\t").rows.map(\.cells) == [["a", "b,c"]])
    #expect(try read("a;\"b;c\"", separator: ";").rows.map(\.cells) == [["a", "b;c"]])
  }

  @Test("a byte order mark is no part of the first cell")
  func byteOrderMark() throws {
    let rows = try read("\u{FEFF}id,en").rows
    #expect(rows.map(\.cells) == [["id", "en"]])
  }

  @Test("a bad row is a finding with its place, and the others are read")
  func badRows() throws {
    let result = try read("a,b\n\"c\"d,e\nf,g\n")
    #expect(result.rows.map(\.cells) == [["a", "b"], ["f", "g"]])
    let finding = try #require(result.findings.first)
    #expect(result.findings.count == 1)
    #expect(finding.check == "csv.row")
    #expect(finding.severity == .error)
    #expect(finding.location == SourceLocation(file: "g.csv", line: 2, column: 4))
  }

  @Test("columns count characters, as those of every location do")
  func characterColumns() throws {
    let finding = try #require(try read("é,\"a\"b").findings.first)
    #expect(finding.location == SourceLocation(file: "g.csv", line: 1, column: 6))
  }

  @Test("a quote that seems to close on a later line, with text behind it, was left open")
  func openQuoteBeforeQuote() throws {
    let result = try read("a,b\nx,\"c\nd,\"e\"f\ng,h")
    #expect(result.rows.map(\.cells) == [["a", "b"], ["g", "h"]])
    #expect(
      result.findings.map(\.location) == [
        SourceLocation(file: "g.csv", line: 2, column: 3),
        SourceLocation(file: "g.csv", line: 3, column: 6),
      ])
  }

  @Test("a cell over the limit is a finding, and the rows behind it are read")
  func longCell() throws {
    let cell = String(repeating: "a", count: CSVReader.longestCell + 1)
    let result = try read("x\n\(cell)\ny")
    #expect(result.rows.map(\.cells) == [["x"], ["y"]])
    #expect(result.findings.map(\.location.line) == [2])
  }

  @Test("rows that were written with quotes are read back")
  func roundTrip() throws {
    let alphabet = ["a", ",", "\"", "\n", "\r\n", " ", "é", "|", ""]
    var random = SplitMix64(seed: 11)
    for _ in 0..<200 {
      let rows = (0..<Int.random(in: 1...4, using: &random)).map { _ in
        (0..<Int.random(in: 2...4, using: &random)).map { _ in
          (0..<Int.random(in: 0...5, using: &random))
            .map { _ in alphabet.randomElement(using: &random) ?? "" }.joined()
        }
      }
      let text = rows.map { row in
        row.map {
          "\""
            + $0.split(separator: "\"", omittingEmptySubsequences: false)
            .joined(separator: "\"\"") + "\""
        }.joined(separator: ",")
      }.joined(separator: "\n")
      let result = try read(text)
      #expect(result.rows.map(\.cells) == rows)
      #expect(result.findings.isEmpty)
    }
  }
}
