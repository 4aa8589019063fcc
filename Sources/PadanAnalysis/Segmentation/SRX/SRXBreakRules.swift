internal import PadanCore

/// Where a sentence ends, as SRX rules that break. They come behind the exceptions.
struct SRXBreakRules {
  private let profile: LanguageProfile

  init(_ profile: LanguageProfile) { self.profile = profile }

  /// The rules in order, which does not matter among them.
  var rules: [SegmentationRule] {
    let closing = SRXFragment.closing + "*"
    return [
      .init(
        .breaks, before: #"[.…]*[?!][.?!…]*"# + closing,
        after: #"\s+[^\s"# + SRXFragment.continuing + SRXFragment.terminators + "]",
        note: "a question or an exclamation"),
      .init(
        .breaks, before: #"[.…]*\.[.…]*"# + closing, after: capitalAhead,
        note: "a full stop; the next letter is no lower-case one"),
      .init(
        .breaks, before: "…" + closing, after: #"\s+\p{Lu}"#, note: "an ellipsis before a capital"),
      .init(
        .breaks, before: "[.?!…]" + closing, after: #"[ \t]*\n"#, note: "a mark at a line's end"),
      .init(
        .breaks, before: #"\s"# + ordinaryWord + #"\."#,
        after: #"\s+(?:\p{Ll}|\p{Nd}|[(\[])"#,
        note: "an ordinary word before a sentence that starts in lower case, a figure or brackets"),
      .init(
        .breaks, before: #"[\s"'\p{Ps}\p{Pi}]\p{Ll}{3,}\."#,
        after: #"(?:"# + SRXFragment.anyCapitalized(profile.functionWords)
          + #"(?:\s|$)|\p{Lu}\p{Ll}{3,}\s)"#,
        note: "a space left out"),
      .init(
        .breaks, before: #"\S[ \t]*\n"#,
        after: #"\s*(?:[\-–—•*·▪◦‣]\s|\(?(?:[0-9]{1,3}|\p{L})[.)]\s)"#, note: "an item of a list"),
    ]
  }

  /// A letter that starts a sentence, with figures and marks before it but no terminator.
  private var capitalAhead: String {
    let passed = #"\p{L}"# + SRXFragment.terminators
    return #"\s+(?:"# + SRXFragment.capital + #"|[^\s"# + SRXFragment.continuing + passed
      + "][^" + passed + "]*" + SRXFragment.capital + ")"
  }

  /// A word that is no abbreviation, as far as can be seen: long, or known and short.
  private var ordinaryWord: String {
    let short = profile.functionWords.filter { (2...3).contains($0.count) }
    return #"(?:\p{Ll}[\p{Ll}\-]{2,}\p{Ll}|\p{Lu}\p{Ll}{4,}|\p{Lu}{2,}|"#
      + SRXFragment.anyOf(short) + #"|[^\s]*[)%])"#
  }
}
