/// `… masih ada? ".`, `... The place was vast`, `Hore! 🙂`: marks alone are no sentence.
struct MarksJoin: JoinRule {
  /// The longest run of marks that is looked at, in bytes.
  private static let longest = 16

  func joins(_ context: BoundaryContext) -> Bool {
    let (text, candidate) = (context.text, context.candidate)
    return text.holdsOnlyMarks(context.sentenceStart..<candidate.leftEnd, longest: Self.longest)
      || text.holdsOnlyMarks(candidate.rightStart..<text.end, longest: Self.longest)
  }
}

extension ClassifiedText {
  /// Whether a range is short and holds no letter and no figure.
  fileprivate func holdsOnlyMarks(_ range: Range<Int>, longest: Int) -> Bool {
    guard range.count <= longest else { return false }
    var index = range.lowerBound
    while index < range.upperBound, case let next = character(at: index) {
      switch next.kind {
      case .lower, .upper, .letter, .numeric: return false
      default: index += next.length
      }
    }
    return true
  }
}
