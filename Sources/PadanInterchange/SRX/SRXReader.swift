package import PadanCore

/// Reads SRX 2.0, and 1.0, which has the same rules: segmentation rules of OmegaT, Okapi and others.
///
/// What a file has beyond SRX, such as Okapi's `okpsrx:options`, is passed over. A bad rule or map is a finding
/// with its line, and the others are read. Patterns are not looked at here: that is `SRXRuleCheck`'s.
///
/// Source: SRX 2.0 (LISA OSCAR, 2008) and its schema `srx20.xsd`.
package struct SRXReader: Sendable {
  /// What was read: the good rules, and a finding for each bad one.
  package struct Result: Sendable {
    /// The rules.
    package let rules: SegmentationRuleSet
    /// What was wrong, in the order of the file's lines.
    package let findings: [Finding]
  }

  /// SRX 2.0's namespace.
  package static let namespace = "http://www.lisa.org/srx20"
  /// The most bytes of one file; OmegaT's has 0.4 MB for 15 languages.
  package static let limit = 4 << 20
  /// The most mistakes that are listed; a file with more is given up.
  package static let mostFindings = 1_000

  /// A reader.
  package init() {}

  /// Reads the file at `path`, `-` for standard input.
  ///
  /// - Throws: `PadanError` where the file cannot be read, is no XML, or is no SRX.
  package func read(_ path: String) throws -> Result {
    let bytes = try InputFile(path, limit: Self.limit).read()
    return try read(XMLDecoder().decode(bytes, name: path == "-" ? "<stdin>" : path))
  }

  /// Reads the text of a file.
  ///
  /// - Throws: `PadanError` with code `badFormat` where it is no SRX, `empty` where it has no rules.
  package func read(_ source: SourceText) throws -> Result {
    let xml = try XMLReader(source)
    let root = try xml.root()
    guard root.name.local == "srx", root.name.namespace.map(SRXElement.isSRX) ?? true else {
      throw PadanError(
        .badFormat, "the root element is <\(root.name)>, not <srx> of SRX", at: root.location,
        advice: "give a file of segmentation rules (.srx)")
    }
    var parser = SRXParser(xml: xml)
    try parser.parse(root)
    guard parser.rules.ruleCount > 0 else {
      throw PadanError(
        .empty, "the file has no rules that can be used", at: SourceLocation(file: source.name),
        advice: "it needs <languagerules> with at least one <rule>")
    }
    return Result(rules: parser.rules, findings: parser.findings)
  }
}
