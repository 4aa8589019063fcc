package import PadanCore

/// Padan's own segmentation as an SRX rule set: for Indonesian, English, and both together for other languages.
///
/// SRX has one pattern before a place and one behind it, and no memory. So the rules say less than `SentenceSegmenter`
/// does: they do not know where the sentence before ended, ask no list of ordinary words, and see one or two
/// sentences inside brackets but not more. `docs/formats/srx.md` has the differences, a test how often they show.
///
/// The patterns keep to what ICU and Java (OmegaT, Okapi) both have, with the same meaning: look-behind is bounded, and
/// there is no possessive repetition and no class of one engine alone.
package struct SRXExport {
  /// An export; cheap to make.
  package init() {}

  /// The rules.
  package var rules: SegmentationRuleSet {
    SegmentationRuleSet(
      cascade: .first,
      languages: [
        rules("Indonesian", for: .indonesian), rules("English", for: .english),
        rules("Default", for: .undetermined),
      ],
      maps: [
        .init(pattern: "[Ii][Dd]([-_].*)?", rulesName: "Indonesian"),
        .init(pattern: "[Ee][Nn]([-_].*)?", rulesName: "English"),
        .init(pattern: ".*", rulesName: "Default"),
      ])
  }

  private func rules(
    _ name: String, for language: LanguageTag
  ) -> SegmentationRuleSet.LanguageRules {
    let profile = LanguageProfile.of(language)
    return .init(
      name: name, rules: SRXExceptionRules(profile).rules + SRXBreakRules(profile).rules)
  }
}
