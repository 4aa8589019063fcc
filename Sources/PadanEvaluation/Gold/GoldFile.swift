public import PadanCore

/// What a gold file holds.
public struct GoldFile: Hashable, Sendable {
  /// The file's path, `<stdin>` for standard input.
  public let name: String
  /// The texts in order; there is at least one.
  public let texts: [GoldText]
  /// The lines that are no gold and were left out, and what else was noticed.
  public let findings: [Finding]

  /// Makes a gold file.
  package init(name: String, texts: [GoldText], findings: [Finding]) {
    self.name = name
    self.texts = texts
    self.findings = findings
  }
}
