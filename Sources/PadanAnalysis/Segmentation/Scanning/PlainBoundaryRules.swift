/// The rules SB6 to SB11 of UAX #29 where every character they look at is plain.
///
/// A combining mark, a format control or a character outside the table makes the rules silent: then ICU is
/// asked. `start` is where the paragraph starts; nothing is read before it.
struct PlainBoundaryRules {
  let start: Int

  /// Whether a sentence ends behind a terminator; `nil` where ICU must be asked.
  @inline(__always)
  func endsSentence(
    _ terminator: SentenceBreakClass, at mark: Int, in text: ClassifiedText
  ) -> Bool? {
    var index = mark + 1
    guard text.bytes[mark] < 0x80 else { return nil }
    // SB11, as most sentences end: a capital behind one space.
    if index + 1 < text.end, text.bytes[index] == 0x20, text.bytes[index + 1] &- 0x41 < 26 {
      return true
    }
    if terminator == .stop, index < text.end {
      let next = text.character(at: index)
      guard next.isPlain, next.kind != .extend else { return nil }
      // SB6: 5.000.
      if next.kind == .numeric { return false }
      // SB7: U.S., selesai.Namun.
      if next.kind == .upper, let isCased = isCased(before: mark, in: text) {
        if isCased { return false }
      } else if next.kind == .upper {
        return nil
      }
    }
    // SB9, SB10: the marks that close, then white space.
    var hasSpace = false
    while index < text.end {
      let next = text.character(at: index)
      guard next.isPlain, next.kind != .extend else { return nil }
      if next.kind == .space {
        hasSpace = true
      } else if next.kind != .close || hasSpace {
        break
      }
      index += next.length
    }
    guard index < text.end else { return true }
    // SB8a: a comma, another terminator.
    switch text.character(at: index).kind {
    case .goesOn, .stop, .terminator: return false
    case .upper: return true
    default: break
    }
    return terminator == .stop ? endsAtStop(index, in: text) : true
  }

  /// SB8: behind a full stop, the next letter must not be in lower case.
  private func endsAtStop(_ index: Int, in text: ClassifiedText) -> Bool? {
    var index = index
    while index < text.end {
      let next = text.character(at: index)
      guard next.isPlain, next.kind != .extend else { return nil }
      if next.kind.decidesStop { return next.kind != .lower }
      index += next.length
    }
    return true
  }

  /// Whether a letter with case stands right before; `nil` where ICU must be asked.
  private func isCased(before mark: Int, in text: ClassifiedText) -> Bool? {
    guard let last = text.character(before: mark, from: start) else { return false }
    guard last.isPlain, last.kind != .extend else { return nil }
    return last.kind == .upper || last.kind == .lower
  }
}
