public import PadanCore

/// A boundary that is wrong, with what stands around it.
public struct BoundaryError: Hashable, Sendable {
  /// Extra or missed.
  public let kind: BoundaryErrorKind
  /// What stands around it.
  public let errorClass: BoundaryErrorClass
  /// Where the sentence stands in the gold file.
  public let location: SourceLocation
  /// What the gold calls the text, if it does.
  public let id: String?
  /// The number of characters before it in the text that are not white space.
  public let position: Int
  /// The last characters before it, at most `charactersBefore`.
  public let left: String
  /// The first characters behind it, at most `charactersBehind`; white space before them is left out.
  public let right: String

  /// How many characters before it are shown.
  public static let charactersBefore = 40
  /// How many characters behind it are shown.
  public static let charactersBehind = 30
}
