/// A token of a text: a word, a number, a mark.
public struct Token: Hashable, Sendable {
  /// What a token is.
  public enum Kind: UInt8, CaseIterable, Hashable, Sendable {
    /// Letters, with inner hyphens, apostrophes and digits: `perusahaan-perusahaan`, `COVID-19`, `dan/atau`.
    case word
    /// Digits with their separators: `5.000`, `3,5`, `10.30`.
    case number
    /// A figure with a currency mark, unit or magnitude glued to it: `Rp5,5`, `US$3.2`, `10€`, `5kg`.
    case amount
    /// Full stops, commas, quotes, brackets, dashes.
    case punctuation
    /// Other marks: `%`, `+`, `©`, emoji.
    case symbol
    /// A web address.
    case url
    /// An e-mail address.
    case email
    /// A hashtag: `#dirumahaja`.
    case hashtag
    /// A mention of an account: `@jokowi`.
    case mention

    /// Whether it is a mark, which is no word where words are counted.
    public var isMark: Bool { self == .punctuation || self == .symbol }

    /// What programs and users read: `word`, `number`, `amount`, `punctuation`, `symbol`, `url`, `email`,
    /// `hashtag`, `mention`.
    public var name: String {
      switch self {
      case .word: "word"
      case .number: "number"
      case .amount: "amount"
      case .punctuation: "punctuation"
      case .symbol: "symbol"
      case .url: "url"
      case .email: "email"
      case .hashtag: "hashtag"
      case .mention: "mention"
      }
    }
  }

  /// Where the token stands.
  public let span: TextSpan
  /// What it is.
  public let kind: Kind

  /// Makes a token.
  public init(span: TextSpan, kind: Kind) {
    self.span = span
    self.kind = kind
  }
}
