/// `…Islam?" kata Jokowi`, `situs Yahoo! menurun`: what goes on in lower case behind a closing quote, or behind a
/// mark that belongs to a name, is the same sentence.
struct LowerCaseException: BoundaryException {
  func joins(_ context: BoundaryContext, _ profile: LanguageProfile) -> Bool {
    guard !context.hasLineBreak, context.endsWithClosingMark || endsInName(context) else {
      return false
    }
    return context.nextChunk.first?.isLowercase ?? false
  }

  /// A capitalised word with the mark, inside the sentence.
  private func endsInName(_ context: BoundaryContext) -> Bool {
    context.lastChunk.first?.isUppercase == true && !context.lastChunkIsAll
      && context.lastChunk.last.map { "!?".contains($0) } == true
  }
}
