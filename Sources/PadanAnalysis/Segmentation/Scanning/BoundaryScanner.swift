/// Walks through a paragraph from one place where a sentence may end to the next.
struct BoundaryScanner<Authority: BoundaryAuthority> {
  private let text: ClassifiedText
  private let start: Int
  private var authority: Authority
  /// Where the search goes on; no terminator stands before it that was not looked at.
  private var position: Int

  /// A scanner of the text from `start` to its end.
  init(_ text: ClassifiedText, from start: Int, authority: Authority) {
    self.text = text
    self.start = start
    self.authority = authority
    position = start
  }

  /// The next place, or `nil` at the end of the text. The end itself is not among them.
  mutating func next() throws -> BoundaryCandidate? {
    while true {
      position = text.nextStop(from: position)
      guard position < text.end else { return nil }
      let mark = text.character(at: position)
      let candidate: BoundaryCandidate? =
        switch mark.kind {
        case .stop, .terminator: try self.candidate(behind: mark)
        case .separator: lineBreak()
        default: isEllipsis(at: position) ? ellipsis() : pass(mark)
        }
      if let candidate { return candidate }
    }
  }

  private mutating func candidate(
    behind mark: ClassifiedText.Character
  ) throws -> BoundaryCandidate? {
    let offset = position
    if mark.length == 1, offset + 2 < text.end, text.bytes[offset + 1] == 0x20,
      text.bytes[offset + 2] &- 0x41 < 26
    {
      // Most sentences end so: one space, then a capital.
      position = offset + 2
      return BoundaryCandidate(
        ending: mark.kind == .stop ? .stop : .terminator, mark: offset, leftEnd: offset + 1,
        rightStart: offset + 2, hasLineBreak: false,
        isBoundary: try authority.endsSentence(
          mark.kind, at: offset, gapEnd: offset + 2, in: text))
    }
    let gap = Gap(behind: offset + mark.length, in: text)
    position = gap.rightStart
    guard gap.rightStart < text.end else { return nil }
    // SB8a, whatever white space is between: the last of several marks decides.
    if !gap.hasLineBreak, text.character(at: gap.rightStart).kind.endsSentence { return nil }
    let isBoundary =
      try gap.hasLineBreak
      || authority.endsSentence(mark.kind, at: offset, gapEnd: gap.end(in: text), in: text)
    // Inside a figure or an address no rule asks.
    guard
      isBoundary || !gap.isEmpty
        || text.character(at: gap.rightStart).kind == .upper
    else { return nil }
    return BoundaryCandidate(
      ending: mark.kind == .stop ? .stop : .terminator, mark: offset, leftEnd: gap.leftEnd,
      rightStart: gap.rightStart, hasLineBreak: gap.hasLineBreak, isBoundary: isBoundary)
  }

  private mutating func ellipsis() -> BoundaryCandidate? {
    let offset = position
    let gap = Gap(behind: offset + 3, in: text)
    position = gap.rightStart
    guard gap.rightStart < text.end else { return nil }
    return BoundaryCandidate(
      ending: .ellipsis, mark: offset, leftEnd: gap.leftEnd, rightStart: gap.rightStart,
      hasLineBreak: gap.hasLineBreak, isBoundary: gap.hasLineBreak)
  }

  private mutating func lineBreak() -> BoundaryCandidate? {
    var leftEnd = position
    while let last = text.character(before: leftEnd, from: start), last.kind == .space {
      leftEnd -= last.length
    }
    let gap = Gap(behind: position, in: text)
    position = gap.rightStart
    guard gap.rightStart < text.end else { return nil }
    return BoundaryCandidate(
      ending: .lineBreak, mark: leftEnd, leftEnd: leftEnd, rightStart: gap.rightStart,
      hasLineBreak: true, isBoundary: true)
  }

  private mutating func pass(_ mark: ClassifiedText.Character) -> BoundaryCandidate? {
    position += mark.length
    return nil
  }

  /// U+2026.
  private func isEllipsis(at index: Int) -> Bool {
    index + 2 < text.end && text.bytes[index] == 0xE2 && text.bytes[index + 1] == 0x80
      && text.bytes[index + 2] == 0xA6
  }
}

/// What stands between a terminator and what comes next: marks that close, then white space.
private struct Gap {
  /// Offset behind the marks that close.
  let leftEnd: Int
  /// Offset of the next character that is neither such a mark nor white space.
  let rightStart: Int
  let hasLineBreak: Bool
  /// Whether nothing stands between.
  let isEmpty: Bool
  /// Bytes of an opening quotation mark at `rightStart`, which ICU takes for one that closes.
  private let openingLength: Int

  init(behind start: Int, in text: ClassifiedText) {
    var index = start
    while index < text.end, case let next = text.character(at: index),
      next.kind == .close || next.kind == .extend
    {
      // massa.“Beruntung: what opens and has a letter glued to it belongs to what follows.
      if next.length > 1, text.opensQuotation(at: index), text.isLetter(at: index + next.length) {
        (leftEnd, rightStart, hasLineBreak, isEmpty) = (index, index, false, false)
        openingLength = next.length
        return
      }
      index += next.length
    }
    leftEnd = index
    var hasLineBreak = false
    while index < text.end, case let next = text.character(at: index) {
      if next.kind == .separator {
        hasLineBreak = true
      } else if next.kind != .space {
        break
      }
      index += next.length
    }
    rightStart = index
    self.hasLineBreak = hasLineBreak
    isEmpty = rightStart == start
    openingLength = 0
  }

  /// Offset behind the white space and the marks without width that follow it.
  func end(in text: ClassifiedText) -> Int {
    guard openingLength == 0 else { return rightStart + openingLength }
    var index = rightStart
    while index < text.end, case let next = text.character(at: index),
      next.kind == .extend || index > rightStart && (next.kind == .space || next.kind == .separator)
    {
      index += next.length
    }
    return index
  }
}
