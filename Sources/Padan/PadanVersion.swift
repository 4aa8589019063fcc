internal import PadanAnalysis

/// What this build is.
public enum PadanVersion {
  /// The version of Padan, by semantic versioning.
  public static let padan = "0.1.0"
  /// The version of ICU that it was built against.
  public static var icu: String { BreakIterator.icuVersion }
}
