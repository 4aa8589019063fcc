/// Finds the quotations of a paragraph: from an opening mark to the mark that closes it. One that never closes is
/// none.
///
/// Double marks straight and curly, and single ones where white space and punctuation show that they are no
/// apostrophes. Quotations inside a quotation are part of it.
struct QuotationFinder {
  let text: ClassifiedText

  /// The quotations from `start` on, each without its closing mark, in order; they do not overlap.
  func quotations(from start: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var opening: (offset: Int, mark: QuotationMark)?
    var single: Int?
    var index = start
    while index < text.end {
      if let mark = QuotationMark(text, at: index) {
        if mark.isSingle {
          // A single mark counts only outside double ones.
          if let first = single, mark.closes(text, at: index, from: start) {
            if opening == nil { found.append(first..<index) }
            single = nil
          } else if opening == nil, mark.opens(text, at: index, from: start) {
            single = index
          }
        } else if let open = opening, mark.mayClose(open.mark) {
          found.append(open.offset..<index)
          (opening, single) = (nil, nil)
        } else if mark.opens(text, at: index, from: start) {
          (opening, single) = ((index, mark), nil)
        }
      }
      index += text.character(at: index).length
    }
    return found
  }
}

/// A quotation mark.
private enum QuotationMark: Equatable {
  case straight
  case opening
  case closing
  case singleStraight
  case singleOpening
  case singleClosing

  init?(_ text: ClassifiedText, at index: Int) {
    switch text.bytes[index] {
    case UInt8(ascii: "\""): self = .straight
    case UInt8(ascii: "'"): self = .singleStraight
    case 0xE2 where index + 2 < text.end && text.bytes[index + 1] == 0x80:
      switch text.bytes[index + 2] {
      case 0x98: self = .singleOpening
      case 0x99: self = .singleClosing
      case 0x9C, 0x9E: self = .opening
      case 0x9D: self = .closing
      default: return nil
      }
    default: return nil
    }
  }

  var isSingle: Bool {
    self == .singleStraight || self == .singleOpening || self == .singleClosing
  }

  /// Whether the mark may close a quotation that another, double as it is, opened.
  func mayClose(_ opening: QuotationMark) -> Bool {
    self == .closing || self == .straight && opening == .straight
  }

  /// Whether the mark opens: what follows is no white space, and white space or another mark stands before.
  func opens(_ text: ClassifiedText, at index: Int, from start: Int) -> Bool {
    switch self {
    case .opening: return true
    case .closing, .singleClosing: return false
    case .straight, .singleStraight, .singleOpening:
      let next = index + text.character(at: index).length
      guard next < text.end, !text.isSpace(at: next) else { return false }
      guard let before = text.character(before: index, from: start)?.kind else { return true }
      return before == .space || before == .separator || before == .close || before == .goesOn
    }
  }

  /// Whether a single mark closes: what follows is no letter, and no white space stands before.
  func closes(_ text: ClassifiedText, at index: Int, from start: Int) -> Bool {
    guard self != .singleOpening, let before = text.character(before: index, from: start)?.kind,
      before != .space, before != .separator
    else { return false }
    let next = index + text.character(at: index).length
    guard next < text.end else { return true }
    switch text.character(at: next).kind {
    case .lower, .upper, .letter, .numeric: return false
    default: return true
    }
  }
}

extension ClassifiedText {
  /// Whether white space stands at `index`.
  fileprivate func isSpace(at index: Int) -> Bool {
    let kind = character(at: index).kind
    return kind == .space || kind == .separator
  }
}
