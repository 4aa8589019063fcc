internal import PadanCore

/// `Lalu M. Faozal`, `H. M. Yusuf`: a single capital with a full stop is part of a name.
///
/// A sentence may end in a single letter too (`golongan darah O. Ia …`): then an ordinary word follows, and none with a capital
/// stands before.
struct InitialJoin: JoinRule {
  func joins(_ context: BoundaryContext) -> Bool {
    guard context.next == .upper, isInitial(context) else { return false }
    let profile = context.lexicon.profile
    let next = context.nextWord.lowercased()
    if profile.functionWords.contains(next) { return false }
    // Studio F. A. Porsche: an initial before an initial.
    let following = context.nextChunk
    if following.count == 2, following.last == "." { return true }
    let before = context.wordBeforeLast
    // Group C, vitamin C: the letter is what the noun before is called.
    if let before, profile.letteredNouns.contains(before.lowercased()) { return false }
    if context.abbreviation.contains(.time) { return false }
    // Rina, S.H.: letters behind a comma are a degree.
    if context.abbreviation.contains(.final), before?.last == "," { return false }
    if !context.nextIsOrdinary { return true }
    // The U.S. Department, the U.N. President: what describes within a name goes on with it.
    if context.word.count > 1, profile.descriptors.contains(next) || profile.titles.contains(next) {
      return true
    }
    // Profesor X. Apalagi dua aktornya …: an ordinary clause follows. Haji goes before any name.
    if profile.language != .english, context.lastWord != "H",
      context.wordAfterNext.first?.isLowercase == true
    {
      return false
    }
    guard let before else { return true }
    return before.first.map { $0.isUppercase || "\"'([{“‘«„‹".contains($0) } ?? false
  }

  /// One capital, or several with full stops between them.
  private func isInitial(_ context: BoundaryContext) -> Bool {
    guard context.endsWithBareStop, let first = context.word.first,
      case let letter = context.text.character(at: first), letter.kind == .upper
    else { return false }
    if letter.length == context.word.count { return true }
    guard context.word.count <= 16, context.text.bytes[first + letter.length] == UInt8(ascii: ".")
    else { return false }
    return context.lastWord.split(separator: ".", omittingEmptySubsequences: false)
      .allSatisfy { $0.count == 1 && $0.first?.isLetter == true }
  }
}
