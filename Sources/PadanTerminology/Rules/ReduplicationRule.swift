internal import PadanAnalysis
internal import PadanCore

/// Indonesian full reduplication, the plural: *perusahaan-perusahaan* → *perusahaan*, *kata-katanya* → *kata*.
///
/// Source: EYD V, II.A.2 (written with a hyphen).
struct ReduplicationRule: FormRule {
  let name = "reduplication"
  let appliesInside = true

  /// *Laba-laba* is a spider, no profits.
  private let ownMeaning = LanguageProfile.of(.indonesian).reduplications

  func bases(of word: String) -> [String] {
    let halves = word.split(separator: "-", omittingEmptySubsequences: false)
    guard halves.count == 2, halves[0].count >= 2,
      !ownMeaning.contains(halves[0] + "-" + halves[0])
    else { return [] }
    if halves[0] == halves[1] || halves[1] == halves[0] + "nya" { return [String(halves[0])] }
    return []
  }
}
