/// `… terbantahkan. (b)`, `… tafsirnya. (kegiatan) Itu …`: brackets behind a full stop begin anew.
struct BracketSplit: SplitRule {
  /// The longest initials with their brackets, in bytes.
  private static let longestInitials = 30

  func splits(_ context: BoundaryContext) -> Bool {
    guard context.next == .close, context.isSpaced else { return false }
    let opening = context.text.bytes[context.candidate.rightStart]
    guard opening == UInt8(ascii: "(") || opening == UInt8(ascii: "[") else { return false }
    return context.endsInOrdinaryWord || endsParagraph(context)
  }

  /// Whether the brackets are short and the last of the paragraph: a reporter's initials.
  private func endsParagraph(_ context: BoundaryContext) -> Bool {
    let text = context.text
    guard context.abbreviation.isEmpty,
      text.end - context.candidate.rightStart <= Self.longestInitials,
      context.word.count > 1
        || text.contains(UInt8(ascii: "/"), in: context.candidate.rightStart..<text.end)
    else { return false }
    let last = text.bytes[text.end - 1]
    return last == UInt8(ascii: ")") || last == UInt8(ascii: "]")
  }
}
