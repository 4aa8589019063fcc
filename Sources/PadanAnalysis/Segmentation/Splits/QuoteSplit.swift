/// `… berkurang. “e-KTP sudah …`, `… baru. "2015 itu …`: a quotation may begin in lower case or with a figure.
///
/// UAX #29 SB8 looks past the quotation mark for the next letter.
struct QuoteSplit: SplitRule {
  func splits(_ context: BoundaryContext) -> Bool {
    guard context.next == .close, context.isSpaced,
      case let mark = context.text.character(at: context.candidate.rightStart),
      case let inside = context.candidate.rightStart + mark.length, inside < context.text.end,
      context.text.opensQuotation(at: context.candidate.rightStart)
    else { return false }
    switch context.text.character(at: inside).kind {
    case .lower, .numeric: break
    case .other, .close:
      guard
        [UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: "(")].contains(
          context.text.bytes[inside])
      else { return false }
    default: return false
    }
    return context.endsInOrdinaryWord
  }
}

extension ClassifiedText {
  /// Whether a straight or an opening quotation mark stands at `index`.
  func opensQuotation(at index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): true
    // U+00AB.
    case 0xC2: index + 1 < end && bytes[index + 1] == 0xAB
    // U+2018 and U+201C.
    case 0xE2:
      index + 2 < end && bytes[index + 1] == 0x80
        && (bytes[index + 2] == 0x98 || bytes[index + 2] == 0x9C)
    default: false
    }
  }
}
