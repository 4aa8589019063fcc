internal import PadanCore

/// Reads gold in JSON Lines: each line is a text with its boundaries. A line that is none is reported, and the
/// rest is used.
struct JSONLinesGoldReader {
  /// The longest line in bytes.
  static let longestLine = 16 << 20
  /// How many bad lines are reported one by one.
  static let mostFindings = 100

  let name: String

  /// The texts of the lines, and what is wrong with the others.
  ///
  /// - Throws: `PadanError` with code `badFormat` or `empty` where no line is gold.
  func read(_ bytes: [UInt8]) throws -> GoldFile {
    var texts: [GoldText] = []
    var findings: [Finding] = []
    var bad = 0
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    let lines = body.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where line.contains(where: { $0 > 0x20 }) {
      do {
        texts.append(try text(of: line, number: index + 1))
      } catch {
        bad += 1
        if bad <= Self.mostFindings { findings.append(finding(error.message, line: index + 1)) }
      }
    }
    guard !texts.isEmpty else { throw nothingToUse(findings, lines: bad) }
    if bad > Self.mostFindings {
      findings.append(finding("\(bad - Self.mostFindings) more lines are no gold", line: nil))
    }
    return GoldFile(name: name, texts: texts, findings: findings)
  }

  private func text(
    of line: ArraySlice<UInt8>, number: Int
  ) throws(GoldLine.Problem) -> GoldText {
    guard line.count <= Self.longestLine else {
      throw GoldLine.Problem(
        message: "the line is over the limit of \(Self.longestLine >> 20) MiB")
    }
    let gold = try GoldLine(line)
    return GoldText(
      gold.text, id: gold.id, boundaries: gold.boundaries, ignored: Set(gold.ignore ?? []),
      file: name, lines: [number])
  }

  private func finding(_ problem: String, line: Int?) -> Finding {
    Finding(
      check: "gold.line", severity: .warning,
      message: problem + (line == nil ? "" : "; the line is left out"),
      location: SourceLocation(file: name, line: line))
  }

  private func nothingToUse(_ findings: [Finding], lines: Int) -> PadanError {
    guard let first = findings.first else {
      return PadanError(
        .empty, "the file is empty", at: SourceLocation(file: name),
        advice: "give a file of gold texts")
    }
    return PadanError(
      .badFormat, "none of the \(lines) lines is gold: \(first.message)", at: first.location,
      advice: #"a line is an object such as {"text":"Ya. Tidak.","boundaries":[3]}"#)
  }
}
