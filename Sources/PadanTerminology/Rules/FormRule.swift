/// A rule that leads from a form in a text to the base forms that a glossary may list. One idea, one file.
protocol FormRule: Sendable {
  /// The rule's name, which a hit carries.
  var name: String { get }
  /// Whether a form changed by the rule may stand before the last word of a term.
  var appliesInside: Bool { get }
  /// The folded base forms that the folded word may be a form of, likeliest first.
  func bases(of word: String) -> [String]
}
