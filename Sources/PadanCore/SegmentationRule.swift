/// A rule of SRX: whether a segment ends where one pattern matches before and another behind.
///
/// Source: SRX 2.0 (LISA OSCAR, 2008), `<rule>`.
public struct SegmentationRule: Hashable, Sendable {
  /// What a rule says of a place that it matches.
  public enum Effect: String, Hashable, Sendable, CaseIterable {
    /// A segment ends there.
    case breaks = "yes"
    /// None does: an exception.
    case joins = "no"
  }

  /// What the rule says; its raw value is SRX's attribute `break`.
  public let effect: Effect
  /// A regular expression (ICU) of the text that ends there; an empty one matches everywhere.
  public let before: String
  /// A regular expression (ICU) of the text that starts there; an empty one matches everywhere.
  public let after: String
  /// What people should know of the rule; written as a comment.
  public let note: String?
  /// Where the rule stands in its file.
  public let location: SourceLocation?

  /// Makes a rule.
  public init(
    _ effect: Effect, before: String = "", after: String = "", note: String? = nil,
    location: SourceLocation? = nil
  ) {
    self.effect = effect
    self.before = before
    self.after = after
    self.note = note
    self.location = location
  }
}
