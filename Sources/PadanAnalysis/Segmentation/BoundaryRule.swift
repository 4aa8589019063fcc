/// A reason why a sentence goes on where UAX #29 ends it. One idea, one file.
protocol JoinRule: Sendable {
  /// Whether the text on both sides of the place is one sentence.
  func joins(_ context: BoundaryContext) -> Bool
}

/// A reason why a sentence ends where UAX #29 lets it go on. One idea, one file.
protocol SplitRule: Sendable {
  /// Whether a sentence ends at the place.
  func splits(_ context: BoundaryContext) -> Bool
}
