/// A BCP 47 language tag such as `id` or `en`; comparison ignores case.
///
/// Source: RFC 5646. Only the primary language subtag decides what Padan does.
public struct LanguageTag: Hashable, Sendable, Codable, CustomStringConvertible {
  /// The tag in lower case.
  public let rawValue: String

  /// Makes a tag; upper-case letters are lowered.
  public init(_ rawValue: String) {
    self.rawValue = rawValue.lowercased()
  }

  /// Indonesian, `id`.
  public static let indonesian = LanguageTag("id")
  /// English, `en`.
  public static let english = LanguageTag("en")
  /// Undetermined, `und` (RFC 5646 §4.1): the text's language could not be told.
  public static let undetermined = LanguageTag("und")

  /// The languages Padan translates between, in the order they are listed to a user.
  public static let supported: [LanguageTag] = [.indonesian, .english]

  /// The primary language subtag: `en` of `en-US`.
  public var primary: LanguageTag {
    guard rawValue.utf8.contains(where: { $0 == 0x2D || $0 == 0x5F }) else { return self }
    return LanguageTag(String(rawValue.prefix { $0 != "-" && $0 != "_" }))
  }

  /// The other language of the pair, or `nil` where there is none.
  public var counterpart: LanguageTag? {
    switch primary {
    case .indonesian: .english
    case .english: .indonesian
    default: nil
    }
  }

  /// Hashes the first two letters, which tell most tags apart, and cost less than the whole.
  public func hash(into hasher: inout Hasher) {
    var key: UInt16 = 0
    for byte in rawValue.utf8.prefix(2) { key = key << 8 | UInt16(byte) }
    hasher.combine(key)
  }

  /// The tag as text.
  public var description: String { rawValue }

  /// Reads the tag from a single string.
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  /// Writes the tag as a single string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}
