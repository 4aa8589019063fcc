internal import PadanCore

/// Tells a hard-wrapped paragraph from lines that are paragraphs themselves.
///
/// Wrapped lines are as long as the width allows: the next line's first word would not have fitted. And some
/// line goes on in the next: it does not end a sentence, and the next begins as one that goes on does. Where
/// most lines go on, their lengths may be anything.
struct LineWrapping {
  /// The widest line, in bytes, that a person or a mail program wraps at.
  private static let widest = 120

  let lines: [TextSpan]
  let source: SourceText

  var isWrapped: Bool {
    guard lines.count > 1, let width = lines.map(\.count).max(), width <= Self.widest else {
      return false
    }
    var full = 0
    var continued = 0
    for (line, next) in zip(lines, lines.dropFirst()) {
      if line.count + 1 + firstWordLength(of: next) > width { full += 1 }
      if goesOn(line, into: next) { continued += 1 }
    }
    let breaks = lines.count - 1
    let isMostlyFull = full * 5 >= breaks * 4
    // Ragged text, as people and old programs wrap it, goes on in lower case at most breaks.
    return isMostlyFull && continued > 0 && (continued * 2 >= breaks || breaks > 3)
      || continued * 2 > breaks
  }

  private func firstWordLength(of line: TextSpan) -> Int {
    source.bytes[line.range].prefix { $0 > 0x20 }.count
  }

  private func goesOn(_ line: TextSpan, into next: TextSpan) -> Bool {
    guard line.count >= 40,
      let last = source.text(in: line).last(where: { !"\"')]}”’»".contains($0) }),
      !".?!:…".contains(last)
    else { return false }
    guard let first = source.text(in: next).first else { return false }
    return first.isLowercase || first.isNumber || last.isLowercase || last == ","
  }
}
