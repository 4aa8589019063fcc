/// A line break inside a wrapped paragraph ends no sentence unless a terminator stands before it.
///
/// ICU breaks at every line break (UAX #29 SB4); readers have parted paragraphs already.
struct LineBreakException: BoundaryException {
  func joins(_ context: BoundaryContext, _ profile: LanguageProfile) -> Bool {
    context.hasLineBreak && !context.endsWithTerminator
  }
}
