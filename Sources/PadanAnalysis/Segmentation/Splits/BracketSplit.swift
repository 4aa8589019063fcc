/// `… terbantahkan. (b)`, `… tafsirnya. (kegiatan) Itu …`: brackets behind a full stop begin anew.
struct BracketSplit: SplitRule {
  func splits(_ context: BoundaryContext) -> Bool {
    guard context.next == .close, context.isSpaced, context.endsInOrdinaryWord
    else { return false }
    return context.text.bytes[context.candidate.rightStart] == UInt8(ascii: "(")
      || context.text.bytes[context.candidate.rightStart] == UInt8(ascii: "[")
  }
}
