/// Indonesian enclitics: *awannya* → *awan*, *pemerintahlah* → *pemerintah*.
///
/// Source: EYD V, II.A.5 (*-ku, -mu, -nya* are written joined) and II.A.6 (*-lah, -kah, -tah, -pun*).
struct CliticRule: FormRule {
  let name = "clitic"
  let appliesInside = false

  private static let particles = ["lah", "kah", "pun"]
  private static let pronouns = ["nya", "ku", "mu"]

  func bases(of word: String) -> [String] {
    var bases: [String] = []
    for particle in Self.particles where word.hasSuffix(particle) && word.count >= 6 {
      bases.append(String(word.dropLast(particle.count)))
    }
    for form in [word] + bases {
      for pronoun in Self.pronouns where form.hasSuffix(pronoun) && form.count >= pronoun.count + 3
      {
        bases.append(String(form.dropLast(pronoun.count)))
      }
    }
    return bases
  }
}
