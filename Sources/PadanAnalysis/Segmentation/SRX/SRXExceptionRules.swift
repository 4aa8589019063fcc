internal import PadanCore

/// Where a sentence goes on although a terminator stands there, as SRX exceptions. They come before the rules that
/// break.
struct SRXExceptionRules {
  private let profile: LanguageProfile

  init(_ profile: LanguageProfile) { self.profile = profile }

  /// The rules; their order does not matter.
  var rules: [SegmentationRule] {
    addresses + figures + listLabels + enumerations + abbreviations + initials + attributions
      + markedNames + brackets
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

  /// `Rp 1. 129`, `5. 000`: a figure torn apart.
  private var figures: [SegmentationRule] {
    [.init(.joins, before: #"\p{Nd}\."#, after: #"\s+\p{Nd}"#, note: "a figure torn apart")]
  }

  /// `1. Cuci tangan`: at the start of a paragraph, and behind a sentence whose last word is no abbreviation.
  private var listLabels: [SegmentationRule] {
    let label = #"(?:\p{L}|[0-9]{1,3}|[0-9]{1,2}(?:\.[0-9]{1,2}){1,3}|[IVXLCDM]{1,4})\.\)?"#
    let ending = #"(?:\p{Ll}{4}|[0-9%"'\p{Pe}\p{Pf}])[.?!…]["'\p{Pe}\p{Pf}]{0,3}\s{1,3}"#
    return [
      .init(
        .joins, before: #"^(?:[\-–—•*·▪◦‣⁃]\s?)?"# + label, after: #"\s"#,
        note: "a label at the start"),
      .init(.joins, before: ending + label, after: #"\s"#, note: "a label behind a sentence"),
    ]
  }

  /// `Syaratnya ialah 1. KTP, 2. kartu keluarga, dan 3. pasfoto`.
  private var enumerations: [SegmentationRule] {
    let (label, comma) = (#"\s[0-9]{1,2}\."#, #"[^.?!…]{0,150}(?:,|dan|and)"#)
    return [
      .init(
        .joins, before: label, after: #"\s+\p{Lu}"# + comma + label + #"\s"#,
        note: "counted parts of one sentence"),
      .init(
        .joins, before: label + comma + label, after: #"\s+\p{Lu}"#, note: "the last such part"),
    ]
  }

  private func words(_ kinds: AbbreviationClass...) -> Set<String> {
    kinds.reduce(into: []) { $0.formUnion(profile.abbreviations[$1] ?? []) }
  }

  private func abbreviation(_ words: Set<String>, behind start: String = SRXFragment.wordStart)
    -> String
  {
    start + SRXFragment.anyOf(words) + #"\."#
  }

  private var abbreviations: [SegmentationRule] {
    // Prof.Dr. Budi: no space before the next.
    let start = SRXFragment.wordStart.replacing(#"/\-"#, with: #"/.\-"#)
    let final = SRXFragment.anyOf(words(.final))
    let behindTime = SRXFragment.anyOf(profile.descriptors) + #"|\p{Lu}{2,}"#
    let isEnglish = profile.language == .english
    // No. I think …: in English a lone I is the pronoun.
    let roman = #"[IVXLCDM]{2,}(?:\P{L}|$)|[VXLCDM](?:\P{L}|$)"# + (isEnglish ? "" : #"|I\s\p{Ll}"#)
    return [
      .init(
        .joins, before: abbreviation(words(.title), behind: start),
        after: #"\s+(?!"# + functionWord + #"\s+\p{Ll})"#,
        note: "a title before a name, not before a clause"),
      .init(
        .joins, before: abbreviation(words(.inner), behind: start), after: #"\s"#,
        note: "before what it belongs to: never an end"),
      .init(
        .joins,
        before: #"\("# + SRXFragment.anyOf(words(.title, .inner, .number, .time, .final))
          + #"\.\)"#,
        after: #"\s"#, note: "an abbreviation in brackets of its own"),
      .init(
        .joins, before: abbreviation(words(.number)), after: #"\s+(?:\p{Nd}|\(|"# + roman + ")",
        note: "before a figure or a Roman numeral"),
      .init(
        .joins, before: abbreviation(words(.time)),
        after: #"\s+(?:"# + behindTime + #")(?:[^\p{L}\p{N}\-]|$)"#,
        note: "behind a time, before a day, a month or a zone"),
      .init(
        .joins, before: abbreviation(words(.final)), after: #"\s+(?:\(|"# + final + #"[.,])"#,
        note: "a name that goes on"),
      .init(
        .joins, before: abbreviation(words(.number, .time, .final)), after: #"\s+\p{Ll}"#,
        note: "goes on in lower case"),
    ]
  }

  /// A function word with a capital, as a sentence starts with.
  private var functionWord: String { SRXFragment.anyCapitalized(profile.functionWords) }

  /// `Lalu M. Faozal`, `the U.S. Department`, `merek Si. Se. Sa`.
  private var initials: [SegmentationRule] {
    let start = SRXFragment.wordStart
    let noun = SRXFragment.anyOf(profile.letteredNouns)
    // A function word starts a sentence; one that describes within a name goes on with it.
    let after = #"\s+(?!"# + functionWord + #"(?:[^\p{L}\p{N}\-]|$))\p{Lu}"#
    return [
      .init(
        .joins, before: start + #"(?<!\b"# + noun + #"\s)\p{Lu}\."#, after: after,
        note: "an initial of a name"),
      .init(
        .joins,
        before: start + #"(?<!,\s)(?!"# + SRXFragment.anyOf(words(.time))
          + #"\.)\p{Lu}(?:\.\p{L}){1,7}\."#,
        after: after,
        note: "initials of a name"),
      .init(
        .joins, before: SRXFragment.wordStart + #"\p{Lu}\p{Ll}\."#, after: #"\s+\p{Lu}\p{Ll}\."#,
        note: "a name of syllables"),
      .init(
        .joins, before: SRXFragment.wordStart + #"\p{Lu}\p{Ll}\.\s\p{Lu}\p{Ll}\."#,
        after: #"\s+\p{Lu}"#, note: "a name of syllables"),
    ]
  }

  /// `“Siapa?” tanya Budi`, `“Siapa?” Budi bertanya`.
  private var attributions: [SegmentationRule] {
    [
      .init(
        .joins, before: #"[\[(](?:\.\.\.|…)[\])]["'\p{Pf}]{0,2}"#, after: #"\s"#,
        note: "words left out"),
      .init(
        .joins, before: #"[.?!…]"# + SRXFragment.closing + "{1,3}", after: #"\s+\p{Ll}"#,
        note: "goes on in lower case behind a mark that closes"),
      .init(
        .joins, before: "[?!]" + SRXFragment.closing + "{1,3}",
        after: #"\s+(?!"# + functionWord + #"\s)\p{Lu}[\p{L}\-]*\s+"#
          + SRXFragment.anyOf(profile.sayVerbs) + #"\b"#,
        note: "a quotation before who said it"),
    ]
  }

  /// `situs Yahoo! menurun`, `Yahoo! Finance`.
  private var markedNames: [SegmentationRule] {
    let names =
      SRXFragment.wordStart
      + SRXFragment.anyOf(
        profile.markedNames.compactMap { $0.split(separator: " ").last.map(String.init) })
    return [
      .init(
        .joins, before: #"\S\s\p{Lu}[^\s.?!…]{0,40}[?!]"#, after: #"\s+\p{Ll}"#,
        note: "a name with a mark before a lower-case letter"),
      .init(
        .joins, before: names, after: #"\s+(?!"# + functionWord + #"\b)\p{Lu}"#,
        note: "a name with a mark"),
    ]
  }

  /// `guru (ia pernah bekerja. Kini ia mengajar.) di Bandung`: the first and the last end inside.
  private var brackets: [SegmentationRule] {
    let opening = #"[\p{L}\p{N},]\s\([^()]"#
    let ending = #"[.?!…]["'\p{Pf}]{0,2}"#
    let closing = #"\s[^()]{0,300}\)"#
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
