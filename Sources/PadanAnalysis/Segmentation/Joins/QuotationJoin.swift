/// `“Ia sakit. Ia tidak datang,” kata Budi`: a quotation of several sentences, kept whole where that is asked for.
struct QuotationJoin: JoinRule {
  /// The quotations of the paragraph, in order.
  let quotations: [Range<Int>]

  func joins(_ context: BoundaryContext) -> Bool {
    let place = context.candidate.leftEnd
    // The last quotation that opens before the place.
    var low = 0
    var high = quotations.count
    while low < high {
      let middle = (low + high) / 2
      if quotations[middle].lowerBound < place { low = middle + 1 } else { high = middle }
    }
    return low > 0 && place < quotations[low - 1].upperBound
  }
}

/// Finds the quotations of a paragraph: from an opening mark to the mark that closes it. One that never
/// closes is none.
struct QuotationFinder {
  let text: ClassifiedText

  /// The quotations from `start` on, each without its closing mark, in order; they do not overlap.
  func quotations(from start: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var opening: (offset: Int, mark: Mark)?
    var index = start
    while index < text.end {
      let length = text.character(at: index).length
      if let mark = Mark(text, at: index) {
        if let open = opening, mark.closes(open.mark, text, at: index, from: start) {
          found.append(open.offset..<index)
          opening = nil
        } else if mark.opens(text, at: index, from: start) {
          opening = (index, mark)
        }
      }
      index += length
    }
    return found
  }

  /// A double quotation mark.
  private enum Mark {
    case straight
    case opening
    case closing

    init?(_ text: ClassifiedText, at index: Int) {
      switch text.bytes[index] {
      case UInt8(ascii: "\""): self = .straight
      case 0xE2 where index + 2 < text.end && text.bytes[index + 1] == 0x80:
        // U+201C, U+201D and U+201E.
        switch text.bytes[index + 2] {
        case 0x9C, 0x9E: self = .opening
        case 0x9D: self = .closing
        default: return nil
        }
      default: return nil
      }
    }

    func opens(_ text: ClassifiedText, at index: Int, from start: Int) -> Bool {
      switch self {
      case .opening: return true
      case .closing: return false
      case .straight:
        // Something that is no white space follows, and white space or an opening mark stands before.
        guard index + 1 < text.end, case let next = text.character(at: index + 1).kind,
          next != .space, next != .separator
        else { return false }
        guard let before = text.character(before: index, from: start) else { return true }
        return before.kind == .space || before.kind == .separator || before.kind == .close
          || before.kind == .goesOn
      }
    }

    func closes(_ opening: Mark, _ text: ClassifiedText, at index: Int, from start: Int) -> Bool {
      switch (self, opening) {
      case (.closing, _): true
      case (.straight, .straight): true
      default: false
      }
    }
  }
}
