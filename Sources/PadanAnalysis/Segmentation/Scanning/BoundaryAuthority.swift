/// Who says whether UAX #29 ends a sentence behind a terminator.
protocol BoundaryAuthority {
  /// Whether a sentence ends between the end of the terminator and `gapEnd`.
  ///
  /// - Parameters:
  ///   - terminator: the class of the character at `mark`.
  ///   - mark: offset of the terminator.
  ///   - gapEnd: offset behind the closing marks and the white space that follow; no line break is among them.
  mutating func endsSentence(
    _ terminator: SentenceBreakClass, at mark: Int, gapEnd: Int, in text: ClassifiedText
  ) throws -> Bool
}
