/// `Syaratnya ialah 1. KTP, 2. kartu keluarga, dan 3. pasfoto`: figures that count the parts of one sentence.
struct EnumerationJoin: JoinRule {
  /// How far behind a label the next one is looked for, in bytes.
  private static let longestPart = 160

  func joins(_ context: BoundaryContext) -> Bool {
    guard context.endsWithBareStop, context.isSpaced, (1...2).contains(context.word.count),
      let number = Int(context.lastWord)
    else { return false }
    let end = min(context.text.end, context.candidate.rightStart + Self.longestPart)
    let words = context.string(context.candidate.rightStart..<end).split(separator: " ")
    guard let next = words.firstIndex(where: { $0 == "\(number + 1)." }), next > 0 else {
      // The last of them: the one before stands in the sentence too.
      return number > 2
        && context.string(context.sentenceStart..<context.word.lowerBound)
          .contains(", \(number - 1). ")
    }
    return words[next - 1].last == "," || ["dan", "and"].contains(words[next - 1])
  }
}
