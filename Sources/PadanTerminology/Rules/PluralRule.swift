internal import PadanAnalysis

/// English plural: *startups* → *startup*, *companies* → *company*, *taxes* → *tax*.
///
/// *-us*, *-ss* and *-is* are no plurals (*virus*, *access*, *analysis*).
struct PluralRule: FormRule {
  let name = "plural"
  let appliesInside = false

  func bases(of word: String) -> [String] { EnglishPlural.singulars(of: word) }
}
