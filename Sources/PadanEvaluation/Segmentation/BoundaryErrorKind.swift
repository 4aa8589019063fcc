/// In which direction a boundary is wrong.
public enum BoundaryErrorKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// A boundary was found where the gold has none: one sentence was cut in two.
  case extra
  /// A boundary of the gold was not found: two sentences were left as one.
  case missed
}
