/// A token of a text: a word, a number, a mark.
public struct Token: Hashable, Sendable {
  /// What a token is.
  public enum Kind: UInt8, Hashable, Sendable {
    /// Letters, with inner hyphens, apostrophes and digits: `perusahaan-perusahaan`, `COVID-19`.
    case word
    /// Digits with their separators: `5.000`, `3,5`, `10.30`.
    case number
    /// A currency mark with the figure glued to it: `Rp5,5`, `US$3.2`.
    case amount
    /// Full stops, commas, quotes, brackets, dashes.
    case punctuation
    /// Other marks: `%`, `+`, `©`, emoji.
    case symbol
    /// A web address.
    case url
    /// An e-mail address.
    case email
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
