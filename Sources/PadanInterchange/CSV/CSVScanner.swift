/// Steps through the records of a CSV text.
struct CSVScanner {
  /// A record, and what is wrong with it.
  struct Record {
    var row: CSVRow
    var problem: String?
    /// The line of the problem, from 1.
    var problemLine: Int?
    /// The column of the problem, in characters from 1.
    var problemColumn: Int?
  }

  private let bytes: [UInt8]
  private let separator: UInt8
  private let longest: Int
  private var index = 0
  private var line = 1
  private var lineStart = 0

  init(bytes: [UInt8], separator: UInt8, longest: Int) {
    self.bytes = bytes
    self.separator = separator
    self.longest = longest
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { (index, lineStart) = (3, 3) }
  }

  /// The next record, or `nil` at the end.
  mutating func next() -> Record? {
    guard index < bytes.count else { return nil }
    let startLine = line
    var cells: [String] = []
    var problem: Problem?
    while true {
      let start = place
      let cell = isAt(UInt8(ascii: "\"")) ? quotedCell(&problem) : bareCell()
      if cell.count > longest, problem == nil {
        problem = Problem(text: "a cell of over \(longest >> 10) KiB", place: start)
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
      problemLine: problem?.place.line, problemColumn: problem.map { column(of: $0.place) })
  }

  /// What is wrong, and where.
  private struct Problem {
    let text: String
    let place: Place
  }

  /// An offset and the line that it stands on.
  private struct Place {
    let line: Int
    let lineStart: Int
    let offset: Int
  }

  private var place: Place { Place(line: line, lineStart: lineStart, offset: index) }

  private func column(of place: Place) -> Int {
    String(decoding: bytes[place.lineStart..<place.offset], as: UTF8.self).count + 1
  }

  private func isAt(_ byte: UInt8) -> Bool { index < bytes.count && bytes[index] == byte }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private mutating func bareCell() -> ArraySlice<UInt8> {
    let start = index
    while index < bytes.count, bytes[index] != separator, !isLineEnd(bytes[index]) { index += 1 }
    return bytes[start..<index]
  }

  /// A cell in quotes. One that is never closed takes its own line only, so that one slip costs one row.
  private mutating func quotedCell(_ problem: inout Problem?) -> ArraySlice<UInt8> {
    let (start, startLine, startOfLine, opening) = (index, line, lineStart, place)
    var cell: [UInt8] = []
    index += 1
    while index < bytes.count, cell.count <= longest {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") {
        index += 1
        guard isAt(UInt8(ascii: "\"")) else {
          if isAtCellEnd { return cell[...] }
          if line > startLine { break }
          problem =
            problem
            ?? Problem(
              text: "text behind a closing quote; double a quote that is part of the cell",
              place: place)
          _ = bareCell()
          return cell[...]
        }
      }
      cell.append(byte)
      index += 1
      let isLoneReturn = byte == 0x0D && !isAt(0x0A)
      if byte == 0x0A || isLoneReturn { (line, lineStart) = (line + 1, index) }
    }
    problem = problem ?? Problem(text: "a quote that is never closed", place: opening)
    (index, line, lineStart) = (start, startLine, startOfLine)
    while index < bytes.count, !isLineEnd(bytes[index]) { index += 1 }
    return bytes[start..<index]
  }

  private var isAtCellEnd: Bool {
    index >= bytes.count || bytes[index] == separator || isLineEnd(bytes[index])
  }

  private mutating func endLine() {
    guard index < bytes.count else { return }
    if bytes[index] == 0x0D { index += 1 }
    if isAt(0x0A) { index += 1 }
    (line, lineStart) = (line + 1, index)
  }
}
