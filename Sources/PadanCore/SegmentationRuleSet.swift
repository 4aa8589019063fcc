/// The rules of an SRX file: what cuts texts into segments, by language.
///
/// Source: SRX 2.0 (LISA OSCAR, 2008). The rules are data: `SRXReader` reads them, `SRXWriter` writes them,
/// `SRXSegmenter` applies them.
public struct SegmentationRuleSet: Hashable, Sendable {
  /// The rules of a logical language: SRX's `<languagerule>`.
  public struct LanguageRules: Hashable, Sendable {
    /// The name by which maps refer to the rules.
    public let name: String
    /// The rules; the first that matches a place decides on it.
    public var rules: [SegmentationRule]

    /// Makes the rules of a language.
    public init(name: String, rules: [SegmentationRule]) {
      self.name = name
      self.rules = rules
    }
  }

  /// Which languages get which rules: SRX's `<languagemap>`.
  public struct LanguageMap: Hashable, Sendable {
    /// A regular expression that must match the whole of a language's tag, in any case.
    public let pattern: String
    /// The name of the rules.
    public let rulesName: String
    /// Where the map stands in its file.
    public let location: SourceLocation?

    /// Makes a map.
    public init(pattern: String, rulesName: String, location: SourceLocation? = nil) {
      self.pattern = pattern
      self.rulesName = rulesName
      self.location = location
    }
  }

  /// Which maps count where several match a language.
  public enum Cascade: String, Hashable, Sendable, CaseIterable {
    /// All, their rules one behind the other.
    case all = "yes"
    /// The first.
    case first = "no"
  }

  /// Which maps count; its raw value is SRX's attribute `cascade`.
  public var cascade: Cascade
  /// What the file says of texts with inline codes, which Padan's texts do not have; kept as data.
  public var formatting: SegmentationFormatting
  /// The rules of all languages, in the file's order.
  public var languages: [LanguageRules]
  /// Which languages get them, in the file's order.
  public var maps: [LanguageMap]

  /// Makes a rule set.
  public init(
    cascade: Cascade = .first, formatting: SegmentationFormatting = SegmentationFormatting(),
    languages: [LanguageRules] = [], maps: [LanguageMap] = []
  ) {
    self.cascade = cascade
    self.formatting = formatting
    self.languages = languages
    self.maps = maps
  }

  /// The number of rules of all languages.
  public var ruleCount: Int { languages.reduce(0) { $0 + $1.rules.count } }
}
