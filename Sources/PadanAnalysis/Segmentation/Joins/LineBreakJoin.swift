internal import PadanCore

/// A line break inside a wrapped paragraph ends no sentence unless a terminator stands before it.
///
/// ICU breaks at every line break (UAX #29 SB4); readers have parted paragraphs already. Left to itself, a line
/// in capitals is a heading, and a line that starts with a bullet or a number is an item: both stay apart.
struct LineBreakJoin: JoinRule {
  let lineEnds: SegmentationOptions.LineEnds

  func joins(_ context: BoundaryContext) -> Bool {
    guard context.candidate.ending == .lineBreak else { return false }
    switch lineEnds {
    case .join: return true
    case .split: return false
    case .automatic: return !isHeading(context) && !startsItem(context)
    }
  }

  /// Whether the line before is in capitals throughout, and the line behind is not.
  private func isHeading(_ context: BoundaryContext) -> Bool {
    let text = context.text
    let line = text.startOfLine(endingAt: context.candidate.leftEnd, from: context.sentenceStart)
    return text.isInCapitals(line..<context.candidate.leftEnd)
      && !text.isInCapitals(
        context.candidate.rightStart..<text.endOfLine(from: context.candidate.rightStart))
  }

  /// `- susu`, `• susu`, `* susu`, `1. Susu`, `a) susu`.
  private func startsItem(_ context: BoundaryContext) -> Bool {
    let chunk = context.nextChunk
    if ["-", "–", "—", "•", "*", "·", "▪", "◦", "‣", "o"].contains(chunk) { return true }
    guard let mark = chunk.last, mark == "." || mark == ")" else { return false }
    let label = chunk.dropLast().drop { $0 == "(" }
    return !label.isEmpty && label.count <= 3
      && (label.allSatisfy { $0.isASCII && $0.isNumber }
        || label.count == 1 && label.allSatisfy(\.isLetter))
  }
}

extension ClassifiedText {
  /// Where the line starts that holds what ends at `end`.
  func startOfLine(endingAt end: Int, from start: Int) -> Int {
    var index = end
    while let last = character(before: index, from: start), last.kind != .separator {
      index -= last.length
    }
    return index
  }

  /// Where the line ends that holds `start`.
  func endOfLine(from start: Int) -> Int {
    var index = start
    while index < end, case let next = character(at: index), next.kind != .separator {
      index += next.length
    }
    return index
  }

  /// The lines from `start` on, without the white space around them; none that is blank. VT and FF end lines here,
  /// as they do where a file is read.
  func lines(from start: Int) -> [TextSpan] {
    var lines: [TextSpan] = []
    var lineStart = start
    func endLine(at end: Int) {
      let line = bytes.trimmingWhiteSpace(lineStart..<end)
      if !line.isEmpty { lines.append(line) }
    }
    var index = start
    while index < end, case let next = character(at: index) {
      if next.kind == .separator || bytes[index] == 0x0B || bytes[index] == 0x0C {
        endLine(at: index)
        lineStart = index + next.length
      }
      index += next.length
    }
    endLine(at: end)
    return lines
  }

  /// Whether a range holds two capitals or more and no lower-case letter.
  func isInCapitals(_ range: Range<Int>) -> Bool {
    var capitals = 0
    var index = range.lowerBound
    while index < range.upperBound, case let next = character(at: index) {
      if next.kind == .lower { return false }
      if next.kind == .upper { capitals += 1 }
      index += next.length
    }
    return capitals > 1
  }
}
