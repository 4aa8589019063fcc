package import PadanCore

/// Tells Indonesian, English and "something else" apart by the function words of a text.
///
/// Each language's list covers a share of a text's words: about 35 % in running English or Indonesian
/// prose, under 10 % in an unrelated language. Malay shares most of Indonesian's, so its own spelling and
/// vocabulary (`kerana`, `bahawa`, `syarikat`) count against Indonesian's (`karena`, `bahwa`, `perusahaan`).
/// Ordinary words count half, so that a single sentence without many function words can be told.
package struct LanguageIdentifier {
  /// A language's share of the words of a text.
  package struct Evidence: Sendable, Hashable {
    /// The language.
    package let language: LanguageTag
    /// Weight of its words among the words counted.
    package let hits: Int
  }

  /// How many words are read at the most.
  static let sampleSize = 3_000
  /// In how many bytes from the start: some ten for each word.
  private static let sampleBytes = 32 << 10
  /// The least share of a text's words that must be function words of its language.
  static let leastShare = 0.08
  /// What a function word weighs against an ordinary word, which tells less.
  static let functionWeight = 2
  /// Only Indonesian and English are answered; the others stand in the way of a wrong answer.
  private let rivals = LanguageProfile.all.keys.sorted { $0.rawValue < $1.rawValue }

  /// An identifier over all languages that have word lists.
  package init() {}

  /// Indonesian, English, or `und` where neither is clear, from the start of a text that has no tokens yet.
  ///
  /// - Throws: `PadanError` with code `system` where ICU fails.
  package func language(of source: SourceText) throws -> LanguageTag {
    let sample = SourceText(source.text(in: TextSpan(0, sampleEnd(of: source))), name: source.name)
    return language(of: sample, tokens: try Tokenizer().tokens(of: sample))
  }

  /// Indonesian, English, or `und` where neither is clear, from the tokens of the whole text: the same answer.
  package func language(of source: SourceText, tokens: [Token]) -> LanguageTag {
    let end = sampleEnd(of: source)
    let words = tokens.lazy.prefix { $0.span.end <= end }.filter { $0.kind == .word }
      .prefix(Self.sampleSize)
      .map { source.text(in: $0.span).lowercased() }
    var counted = 0
    var hits: [LanguageTag: Int] = [:]
    for word in words {
      counted += 1
      for rival in rivals {
        guard let profile = LanguageProfile.all[rival] else { continue }
        if profile.functionWords.contains(word) {
          hits[rival, default: 0] += Self.functionWeight
        } else if ordinaryWords(of: rival).contains(word) {
          hits[rival, default: 0] += 1
        }
      }
    }
    return decide(hits: hits, words: counted)
  }

  /// Where the sample ends: at a line end or a space, so that no word and no character is cut.
  private func sampleEnd(of source: SourceText) -> Int {
    guard source.bytes.count > Self.sampleBytes else { return source.bytes.count }
    return source.bytes[..<Self.sampleBytes].lastIndex { $0 <= 0x20 } ?? 0
  }

  private func decide(hits: [LanguageTag: Int], words: Int) -> LanguageTag {
    // A tie between Indonesian and Malay means that nothing speaks for Malay: supported ones come first.
    let ranked = rivals.map { Evidence(language: $0, hits: hits[$0] ?? 0) }
      .sorted { ($0.hits, isSupported($0) ? 1 : 0) > ($1.hits, isSupported($1) ? 1 : 0) }
    guard let best = ranked.first, isSupported(best), best.hits >= Self.functionWeight + 1,
      !ranked.dropFirst().contains(where: { isSupported($0) && $0.hits == best.hits }),
      Double(best.hits) >= Self.leastShare * Double(Self.functionWeight * words)
    else { return .undetermined }
    return best.language
  }

  /// Malay has Indonesian's ordinary words, so that only what is its own tells the two apart.
  private func ordinaryWords(of rival: LanguageTag) -> Set<String> {
    let shared = rival == LanguageTag("ms") ? LanguageTag.indonesian : rival
    return LanguageProfile.all[shared]?.commonWords ?? []
  }

  private func isSupported(_ evidence: Evidence) -> Bool {
    LanguageTag.supported.contains(evidence.language)
  }
}
