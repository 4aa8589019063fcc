/// What went wrong, where, and what to do about it.
///
/// Findings about a user's texts are data (`Finding`); an error means that a piece of work could not be done.
public struct PadanError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A stable word for programs; an open set.
  public struct Code: Hashable, Sendable, RawRepresentable {
    /// The word as it stands in JSON.
    public let rawValue: String
    /// Makes a code from its word.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The file or folder does not exist or cannot be opened.
    public static let unreadable = Code(rawValue: "unreadable")
    /// The output cannot be written.
    public static let unwritable = Code(rawValue: "unwritable")
    /// The bytes are not text in a known encoding.
    public static let badEncoding = Code(rawValue: "bad-encoding")
    /// The input is larger than the limit.
    public static let tooLarge = Code(rawValue: "too-large")
    /// There is nothing to work on.
    public static let empty = Code(rawValue: "empty")
    /// The language could not be told, or is not one of the pair.
    public static let unknownLanguage = Code(rawValue: "unknown-language")
    /// The file does not have the form its format asks for.
    public static let badFormat = Code(rawValue: "bad-format")
    /// A request does not follow the contract.
    public static let badRequest = Code(rawValue: "bad-request")
    /// The work was given up when its time was over.
    public static let timedOut = Code(rawValue: "timed-out")
    /// A library below failed.
    public static let system = Code(rawValue: "system")
  }

  /// The kind of error.
  public let code: Code
  /// What is wrong, in one sentence without the place.
  public let message: String
  /// Where it is wrong.
  public let location: SourceLocation?
  /// What the user can do, in one sentence.
  public let advice: String?

  /// Makes an error.
  public init(
    _ code: Code, _ message: String, at location: SourceLocation? = nil, advice: String? = nil
  ) {
    self.code = code
    self.message = message
    self.location = location
    self.advice = advice
  }

  /// `place: what; what to do`.
  public var description: String {
    (location.map { "\($0): " } ?? "") + message + (advice.map { "; \($0)" } ?? "")
  }
}
