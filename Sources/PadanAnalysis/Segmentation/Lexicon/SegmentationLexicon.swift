internal import PadanCore

/// What the segmenter knows of a language's words, made for look-ups by bytes.
struct SegmentationLexicon: Sendable {
  /// The language's word lists.
  let profile: LanguageProfile
  /// Names that end in a mark, such as `Yahoo!`, by their last word.
  let markedNames: Set<String>
  private let abbreviations: [ShortWord: AbbreviationClasses]
  /// Entries written with a capital, which are matched as they are written.
  private let capitalized: [ShortWord: AbbreviationClasses]

  /// The lexicon of a language; for an unknown one, those of Indonesian and English together.
  static func of(_ language: LanguageTag) -> SegmentationLexicon {
    all[language.primary] ?? united
  }

  private static let all = LanguageProfile.all.filter { LanguageTag.supported.contains($0.key) }
    .mapValues(SegmentationLexicon.init)

  private static let united = SegmentationLexicon(LanguageProfile.of(.undetermined))

  private init(_ profile: LanguageProfile) {
    self.profile = profile
    var folded: [ShortWord: AbbreviationClasses] = [:]
    var capitalized: [ShortWord: AbbreviationClasses] = [:]
    for kind in AbbreviationClass.allCases {
      for word in profile.abbreviations[kind] ?? [] {
        guard let key = ShortWord(word) else { continue }
        let isFolded = !word.contains(where: \.isUppercase)
        if isFolded {
          folded[key, default: []].insert(AbbreviationClasses(kind))
        } else {
          capitalized[key, default: []].insert(AbbreviationClasses(kind))
        }
      }
    }
    abbreviations = folded
    self.capitalized = capitalized
    markedNames = Set(
      profile.markedNames.compactMap { $0.split(separator: " ").last.map(String.init) })
  }

  /// The classes that a word without its last full stop belongs to.
  func abbreviationClasses(
    of word: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> AbbreviationClasses {
    guard let exact = ShortWord(bytes, word, folding: .none), let first = word.first else {
      return []
    }
    guard bytes[first] &- 0x41 < 26 else { return abbreviations[exact] ?? [] }
    // A single capital is an initial: GTA V., not Roe v. Wade.
    guard word.count > 1, let folded = ShortWord(bytes, word, folding: .asciiCase) else {
      return capitalized[exact] ?? []
    }
    return (abbreviations[folded] ?? []).union(capitalized[exact] ?? [])
  }
}

/// The classes that an abbreviation belongs to.
struct AbbreviationClasses: OptionSet {
  let rawValue: UInt8

  static let title = AbbreviationClasses(.title)
  static let number = AbbreviationClasses(.number)
  static let inner = AbbreviationClasses(.inner)
  static let time = AbbreviationClasses(.time)
  static let final = AbbreviationClasses(.final)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ kind: AbbreviationClass) {
    rawValue =
      switch kind {
      case .title: 1
      case .number: 2
      case .inner: 4
      case .time: 8
      case .final: 16
      }
  }
}
