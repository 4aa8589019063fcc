package import PadanCore

/// A row of a CSV file.
package struct CSVRow: Hashable, Sendable {
  /// The cells, unquoted.
  package let cells: [String]
  /// The line on which the row starts, from 1.
  package let line: Int
}

/// Reads CSV as RFC 4180 says, and as spreadsheets write it: any line end, quoted line breaks, a byte order mark.
package struct CSVReader: Sendable {
  /// The most bytes of one cell.
  package static let longestCell = 64 << 10

  /// What was read: the good rows, and a finding for each bad one.
  package struct Result: Sendable {
    /// The rows that could be read.
    package let rows: [CSVRow]
    /// Why others could not.
    package let findings: [Finding]
  }

  private let separator: UInt8

  /// A reader of cells parted by `separator`, a comma if not told.
  package init(separator: UInt8 = UInt8(ascii: ",")) { self.separator = separator }

  /// Reads all rows; blank lines are passed over.
  package func read(_ source: SourceText) -> Result {
    var scanner = CSVScanner(bytes: source.bytes, separator: separator, longest: Self.longestCell)
    var rows: [CSVRow] = []
    var findings: [Finding] = []
    while let record = scanner.next() {
      if let problem = record.problem {
        findings.append(
          Finding(
            check: "csv.row", severity: .error, message: problem,
            location: SourceLocation(
              file: source.name, line: record.problemLine, column: record.problemColumn)))
      } else if record.row.cells != [""] {
        rows.append(record.row)
      }
    }
    return Result(rows: rows, findings: findings)
  }
}
