import PadanCore

@testable import PadanAnalysis

/// A rule set of one list of rules for all languages.
func rules(_ rules: SegmentationRule...) -> SegmentationRuleSet {
  SegmentationRuleSet(
    languages: [.init(name: "all", rules: rules)], maps: [.init(pattern: ".*", rulesName: "all")])
}

/// A rule that breaks.
func breaks(_ before: String, _ after: String = "") -> SegmentationRule {
  SegmentationRule(.breaks, before: before, after: after)
}

/// An exception.
func joins(_ before: String, _ after: String = "") -> SegmentationRule {
  SegmentationRule(.joins, before: before, after: after)
}

/// The segments that rules make of a text; blank lines part paragraphs.
func segments(
  of text: String, by rules: SegmentationRuleSet, language: LanguageTag = .english,
  limit: Duration = .seconds(30)
) throws -> [String] {
  let document = document(text)
  return try SRXSegmenter(rules, language: language, limit: limit).sentences(of: document)
    .map(document.source.text(in:))
}
