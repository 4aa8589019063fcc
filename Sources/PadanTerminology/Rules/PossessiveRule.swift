internal import PadanAnalysis

/// English possessive: *company's* → *company*, *companies'* → *companies*, *company*.
struct PossessiveRule: FormRule {
  let name = "possessive"
  let appliesInside = false

  func bases(of word: String) -> [String] {
    if word.hasSuffix("'s"), word.count > 3 { return [String(word.dropLast(2))] }
    guard word.hasSuffix("s'"), word.count > 3 else { return [] }
    let plural = String(word.dropLast())
    return [plural] + EnglishPlural.singulars(of: plural)
  }
}
