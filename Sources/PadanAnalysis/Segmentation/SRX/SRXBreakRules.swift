internal import PadanCore

/// Where a sentence ends, as SRX rules that break. They come behind the exceptions.
struct SRXBreakRules {
  private let profile: LanguageProfile

  init(_ profile: LanguageProfile) { self.profile = profile }

  /// The rules; their order does not matter. Each begins with a mark that is rare in a text, for speed: what stands
  /// before it is looked back at.
  var rules: [SegmentationRule] {
    let closing = SRXFragment.closing + "*"
    let lowerOrFigure = #"\s+(?:\p{Ll}|\p{Nd}|[(\[]|[#@]\S)"#
    let withoutSpace =
      #"(?:"# + SRXFragment.anyCapitalized(profile.functionWords)
      + #"(?:\s|$)|(?!(?:Com|Net|Org)\b)\p{Lu}\p{Ll}{2,}[\s,])"#
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
        .breaks, before: #"\.(?="# + lowerOrFigure + #")(?<=\s"# + ordinaryWord + #"\.)"#,
        after: lowerOrFigure,
        note: "an ordinary word before a lower-case letter, a figure, brackets or a hashtag"),
      .init(
        .breaks, before: "[.?!]", after: #"\s+(?:-\s|[–—=]\s?)[\p{Lu}\p{Nd}]"#,
        note: "a sentence that starts with a dash"),
      .init(
        .breaks, before: #"[.?!…]["'\p{Pf}]{0,2}"#, after: #"\s+[(\[][^()\[\]]{1,28}[)\]]$"#,
        note: "initials in brackets at the end"),
      .init(
        .breaks,
        before: #"\.(?=\p{Lu})(?="# + withoutSpace + #")(?<=[\s"'\p{Ps}\p{Pi}]\p{Ll}{3,30}\.)"#,
        after: withoutSpace, note: "a space left out behind a full stop"),
      .init(
        .breaks, before: #"(?:[?!]+"# + closing + #"|\.["\p{Pe}\p{Pf}])"#, after: #"\p{Lu}\p{Ll}"#,
        note: "a space left out behind another mark"),
      .init(
        .breaks, before: #"\n"#,
        after: #"[ \t]*(?:[\-–—•*·▪◦‣]\s|\(?(?:[0-9]{1,3}|\p{L})[.)]\s)"#,
        note: "an item of a list"),
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
    let abbreviations = profile.abbreviations.values.reduce(into: Set<String>()) {
      $0.formUnion($1)
    }
    let short = profile.commonWords.union(profile.functionWords).subtracting(abbreviations)
      .filter { (2...3).contains($0.count) }
    return #"(?:\p{Ll}[\p{Ll}\-]{2,30}\p{Ll}|\p{Lu}\p{Ll}{4,30}|\p{Lu}{2,30}|\S{0,20}[)%]|"#
      + SRXFragment.anyOf(short) + #"|\S{0,20}\p{Nd}\p{Nd})"#
  }
}
