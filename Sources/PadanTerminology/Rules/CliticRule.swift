internal import PadanAnalysis
internal import PadanCore

/// Indonesian enclitics: *awannya* → *awan*, *pemerintahlah* → *pemerintah*.
///
/// Source: EYD V, II.A.5 (*-ku, -mu, -nya* are written joined) and II.A.6 (*-lah, -kah, -tah, -pun*).
struct CliticRule: FormRule {
  let name = "clitic"
  let appliesInside = false

  private static let particles = ["lah", "kah", "pun"]
  private static let pronouns = ["nya", "ku", "mu"]

  /// Words whose -lah, -kah, -pun, -ku or -mu is part of the root: *masalah*, *bangku*.
  private static let ordinary = LanguageProfile.of(.indonesian).commonWords
    .union(LanguageProfile.of(.indonesian).cliticLikeRoots)

  func bases(of word: String) -> [String] {
    var bases: [String] = []
    let isRoot = Self.ordinary.contains(word)
    for particle in Self.particles where word.hasSuffix(particle) && word.count >= 6 && !isRoot {
      bases.append(base(of: word, without: particle))
    }
    for form in [word] + bases {
      for pronoun in Self.pronouns where form.hasSuffix(pronoun) && form.count >= pronoun.count + 3
      {
        guard pronoun == "nya" || !isRoot else { continue }
        bases.append(base(of: form, without: pronoun))
      }
    }
    return bases
  }

  /// Behind an acronym the clitic has a hyphen (EYD V): *KTP-nya*.
  private func base(of word: String, without clitic: String) -> String {
    let base = word.dropLast(clitic.count)
    return String(base.hasSuffix("-") ? base.dropLast() : base)
  }
}
