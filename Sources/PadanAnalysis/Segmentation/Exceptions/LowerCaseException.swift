/// `…Islam?" kata Jokowi`: what goes on in lower case behind a closing quote is the same sentence.
struct LowerCaseException: BoundaryException {
  func joins(_ context: BoundaryContext, _ profile: LanguageProfile) -> Bool {
    guard !context.hasLineBreak, context.endsWithClosingMark else { return false }
    return context.nextChunk.first?.isLowercase ?? false
  }
}
