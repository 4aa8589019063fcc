internal import PadanCore

/// Where a sentence goes on although a terminator stands there, as SRX exceptions. They come before the rules that
/// break; the order among them does not matter but where it is said.
struct SRXExceptionRules {
  private let profile: LanguageProfile

  init(_ profile: LanguageProfile) { self.profile = profile }

  /// The rules in order. One of them breaks: a sentence may end in an initial.
  var rules: [SegmentationRule] {
    addresses + listLabels + abbreviations + initials + attributions + brackets
  }

  /// `https://contoh.id/cari?ID=5`.
  private var addresses: [SegmentationRule] {
    [
      .init(
        .joins, before: #"(?:://|www\.|@)\S*[.?!…]"#, after: #"[^\s"'\p{Pe}\p{Pi}\p{Pf}]"#,
        note: "inside an address"),
      .init(
        .joins, before: #"\p{Ll}\."#, after: #"\s+(?:com|co|id|net|org|go)\b"#,
        note: "an address torn apart"),
    ]
  }

  /// `1. Cuci tangan`: at the start of a paragraph, and behind a sentence whose last word is no abbreviation.
  private var listLabels: [SegmentationRule] {
    let label = #"(?:\p{L}|[0-9]{1,3}|[IVXLCDM]{1,4})\."#
    let ending = #"(?:\p{Ll}{4}|[0-9%"'\p{Pe}\p{Pf}])[.?!…]["'\p{Pe}\p{Pf}]*\s+"#
    return [
      .init(.joins, before: #"^"# + label, after: #"\s"#, note: "a label at the start"),
      .init(.joins, before: ending + label, after: #"\s"#, note: "a label behind a sentence"),
    ]
  }

  private func words(_ kinds: AbbreviationClass...) -> Set<String> {
    kinds.reduce(into: []) { $0.formUnion(profile.abbreviations[$1] ?? []) }
  }

  private func abbreviation(_ kinds: AbbreviationClass...) -> String {
    let all = kinds.reduce(into: Set<String>()) { $0.formUnion(words($1)) }
    return SRXFragment.wordStart + SRXFragment.anyOf(all) + #"\."#
  }

  private var abbreviations: [SegmentationRule] {
    let final = SRXFragment.anyOf(words(.final))
    let descriptors = SRXFragment.anyOf(profile.descriptors)
    return [
      .init(
        .joins, before: abbreviation(.title, .inner), after: #"\s"#,
        note: "before a name, or before what it belongs to: never an end"),
      .init(
        .joins,
        before: #"\("# + SRXFragment.anyOf(words(.title, .inner, .number, .time, .final))
          + #"\.\)"#,
        after: #"\s"#, note: "an abbreviation in brackets of its own"),
      .init(
        .joins, before: abbreviation(.number), after: #"\s+(?:\p{Nd}|\(|[IVXLCDM]+(?:\P{L}|$))"#,
        note: "before a figure or a Roman numeral"),
      .init(
        .joins, before: abbreviation(.time),
        after: #"\s+(?:"# + descriptors
          + #"(?:[^\p{L}\p{N}\-]|$)|\p{Lu}{2,}(?:[^\p{L}\p{N}\-]|$))"#,
        note: "behind a time, before a day, a month or a zone"),
      .init(
        .joins, before: abbreviation(.final), after: #"\s+(?:\(|"# + final + #"[.,])"#,
        note: "a name that goes on"),
      .init(
        .joins, before: abbreviation(.number, .time, .final), after: #"\s+\p{Ll}"#,
        note: "goes on in lower case"),
    ]
  }

  /// `Lalu M. Faozal`, `the U.S. Department`, `merek Si. Se. Sa`.
  private var initials: [SegmentationRule] {
    let initial = SRXFragment.wordStart + #"\p{Lu}(?:\.\p{L})*\."#
    let functionWords = SRXFragment.anyCapitalized(profile.functionWords)
    return [
      .init(
        .breaks, before: initial, after: #"\s+"# + functionWords + #"(?:[^\p{L}\p{N}\-]|$)"#,
        note: "an initial before a word that starts a sentence; stands before the next rule"),
      .init(.joins, before: initial, after: #"\s+\p{Lu}"#, note: "an initial of a name"),
      .init(
        .joins, before: SRXFragment.wordStart + #"\p{Lu}\p{Ll}\."#, after: #"\s+\p{Lu}\p{Ll}\."#,
        note: "a name of syllables"),
    ]
  }

  /// `“Siapa?” tanya Budi`, `situs Yahoo! menurun`.
  private var attributions: [SegmentationRule] {
    [
      .init(
        .joins, before: #"[.?!…]"# + SRXFragment.closing + "+", after: #"\s+\p{Ll}"#,
        note: "goes on in lower case behind a mark that closes"),
      .init(
        .joins, before: #"\S\s+\p{Lu}[^\s.?!…]*[?!]"#, after: #"\s+\p{Ll}"#,
        note: "a name with a mark"),
    ]
  }

  /// `guru (ia pernah bekerja. Kini ia mengajar.) di Bandung`: the first and the last end inside.
  private var brackets: [SegmentationRule] {
    let opening = #"[\p{L}\p{N},]\s\([^()]"#
    let ending = #"[.?!…]["'\p{Pf}]*"#
    let closing = #"\s[^()]*\)"#
    return [
      .init(
        .joins, before: opening + "{1,300}" + ending, after: closing,
        note: "the last end inside brackets within a sentence"),
      .init(
        .joins, before: opening + "{1,300}?" + ending, after: closing,
        note: "the first end inside brackets within a sentence"),
    ]
  }
}
