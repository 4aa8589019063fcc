/// `Lalu M. Faozal`, `H. M. Yusuf`: a single capital with a full stop is part of a name.
///
/// A sentence may end in a single letter too (`golongan darah O. Ia …`): then an ordinary word follows, and none with a capital
/// stands before.
struct InitialException: BoundaryException {
  func joins(_ context: BoundaryContext, _ profile: LanguageProfile) -> Bool {
    guard context.endsWithBareStop else { return false }
    let word = context.lastWord
    let isInitial =
      word.count == 1
      || word.split(separator: ".", omittingEmptySubsequences: false)
        .allSatisfy { $0.count == 1 && $0.first?.isLetter == true }
    guard isInitial, word.first?.isUppercase == true else { return false }
    let next = context.nextWord
    guard next.first?.isUppercase == true, !profile.functionWords.contains(next.lowercased())
    else { return false }
    let folded = next.lowercased()
    if !profile.commonWords.contains(folded) { return true }
    // The U.S. Department, the U.N. President: what describes within a name goes on with it.
    if word.contains("."), profile.descriptors.contains(folded) || profile.titles.contains(folded) {
      return true
    }
    guard let before = context.wordBeforeLast else { return true }
    return before.first.map { $0.isUppercase || $0.isOpeningMark } ?? false
  }
}
