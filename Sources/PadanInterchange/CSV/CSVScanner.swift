/// Steps through the records of a CSV text.
struct CSVScanner {
  /// A record, and what is wrong with it.
  struct Record {
    var row: CSVRow
    var problem: String?
    /// The column, in bytes from 1, of the problem.
    var problemColumn: Int?
  }

  private let bytes: [UInt8]
  private let separator: UInt8
  private let longest: Int
  private var index = 0
  private var line = 1

  init(bytes: [UInt8], separator: UInt8, longest: Int) {
    self.bytes = bytes
    self.separator = separator
    self.longest = longest
  }

  /// The next record, or `nil` at the end.
  mutating func next() -> Record? {
    guard index < bytes.count else { return nil }
    let start = index
    let startLine = line
    var cells: [String] = []
    var problem: (text: String, offset: Int)?
    while true {
      let cellStart = index
      let cell = isAt(UInt8(ascii: "\"")) ? quotedCell(&problem) : bareCell()
      if cell.count > longest, problem == nil {
        problem = ("a cell of over \(longest >> 10) KiB; is a quote left open?", cellStart)
      }
      cells.append(String(decoding: cell.prefix(longest), as: UTF8.self))
      if isAt(separator) {
        index += 1
      } else {
        break
      }
    }
    endLine()
    return Record(
      row: CSVRow(cells: cells, line: startLine), problem: problem?.text,
      problemColumn: problem.map { $0.offset - start + 1 })
  }

  private func isAt(_ byte: UInt8) -> Bool { index < bytes.count && bytes[index] == byte }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private mutating func bareCell() -> ArraySlice<UInt8> {
    let start = index
    while index < bytes.count, bytes[index] != separator, !isLineEnd(bytes[index]) { index += 1 }
    return bytes[start..<index]
  }

  /// A cell in quotes. One that is never closed takes its own line only, so that one slip costs one row.
  private mutating func quotedCell(
    _ problem: inout (text: String, offset: Int)?
  ) -> ArraySlice<UInt8> {
    let (start, startLine) = (index, line)
    var cell: [UInt8] = []
    index += 1
    while index < bytes.count, cell.count <= longest {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") {
        index += 1
        guard isAt(UInt8(ascii: "\"")) else {
          skipBehindQuote(&problem)
          return cell[...]
        }
      }
      if byte == 0x0A { line += 1 }
      cell.append(byte)
      index += 1
    }
    problem = ("a quote that is never closed", start)
    (index, line) = (start, startLine)
    while index < bytes.count, !isLineEnd(bytes[index]) { index += 1 }
    return bytes[start..<index]
  }

  private mutating func skipBehindQuote(_ problem: inout (text: String, offset: Int)?) {
    guard index < bytes.count, bytes[index] != separator, !isLineEnd(bytes[index]) else { return }
    problem =
      problem ?? ("text behind a closing quote; double a quote that is part of the cell", index)
    _ = bareCell()
  }

  private mutating func endLine() {
    guard index < bytes.count else { return }
    if bytes[index] == 0x0D { index += 1 }
    if isAt(0x0A) { index += 1 }
    line += 1
  }
}
