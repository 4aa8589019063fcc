package import PadanCore

/// Tells Indonesian, English and "something else" apart by the function words of a text.
///
/// Each language's list covers a share of a text's words: about 35 % in running English or Indonesian
/// prose, under 10 % in an unrelated language. Malay shares most of Indonesian's, so its own spelling and
/// vocabulary (`kerana`, `bahawa`, `syarikat`) count against Indonesian's (`karena`, `bahwa`, `perusahaan`).
package struct LanguageIdentifier {
  /// A language's share of the words of a text.
  package struct Evidence: Sendable, Hashable {
    /// The language.
    package let language: LanguageTag
    /// Words of its list among the words counted.
    package let hits: Int
  }

  /// How many words are read at the most.
  static let sampleSize = 3_000
  /// The least share of a text's words that must be function words of its language.
  static let leastShare = 0.08
  /// Only Indonesian and English are answered; the others stand in the way of a wrong answer.
  private let rivals = LanguageProfile.all.keys.sorted { $0.rawValue < $1.rawValue }

  /// An identifier over all languages that have word lists.
  package init() {}

  /// Indonesian, English, or `und` where neither is clear.
  package func language(of source: SourceText, tokens: [Token]) -> LanguageTag {
    let words = tokens.lazy.filter { $0.kind == .word }.prefix(Self.sampleSize)
      .map { source.text(in: $0.span).lowercased() }
    var counted = 0
    var hits: [LanguageTag: Int] = [:]
    for word in words {
      counted += 1
      for rival in rivals where LanguageProfile.all[rival]?.functionWords.contains(word) == true {
        hits[rival, default: 0] += 1
      }
    }
    return decide(hits: hits, words: counted)
  }

  private func decide(hits: [LanguageTag: Int], words: Int) -> LanguageTag {
    // A tie between Indonesian and Malay means that nothing speaks for Malay: supported ones come first.
    let ranked = rivals.map { Evidence(language: $0, hits: hits[$0] ?? 0) }
      .sorted { ($0.hits, isSupported($0) ? 1 : 0) > ($1.hits, isSupported($1) ? 1 : 0) }
    guard let best = ranked.first, isSupported(best), best.hits >= 2,
      !ranked.dropFirst().contains(where: { isSupported($0) && $0.hits == best.hits }),
      Double(best.hits) >= Self.leastShare * Double(words)
    else { return .undetermined }
    return best.language
  }

  private func isSupported(_ evidence: Evidence) -> Bool {
    LanguageTag.supported.contains(evidence.language)
  }
}
