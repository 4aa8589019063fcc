internal import PadanCore
internal import Synchronization

/// What the segmenter knows of a language's words, made for look-ups by bytes.
///
/// A class, so that handing it on costs one reference.
final class SegmentationLexicon: Sendable {
  /// The language's word lists.
  let profile: LanguageProfile
  /// Names that end in a mark, such as `Yahoo!`, by their last word.
  let markedNames: [String: [String]]
  private let abbreviations: [ShortWord: AbbreviationClasses]
  /// For each first byte, in either case, the lengths of the entries as bits: most words are ruled out by it.
  private let lengths: [UInt32]
  /// Entries written with a capital, which are matched as they are written.
  private let capitalized: [ShortWord: AbbreviationClasses]

  /// The lexicon of a language; for an unknown one, those of Indonesian and English together.
  static func of(_ language: LanguageTag) -> SegmentationLexicon {
    let profile = LanguageProfile.of(language)
    let known = LanguageTag.supported.contains(profile.language) ? profile.language : .undetermined
    return made.withLock { made in
      if let lexicon = made[known] { return lexicon }
      let lexicon = SegmentationLexicon(LanguageProfile.of(known))
      made[known] = lexicon
      return lexicon
    }
  }

  /// Those that were asked for: most runs see one language.
  private static let made = Mutex<[LanguageTag: SegmentationLexicon]>([:])

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
    var lengths = [UInt32](repeating: 0, count: 256)
    for word in profile.abbreviations.values.joined() where word.utf8.count <= ShortWord.longest {
      let bit: UInt32 = 1 << UInt32(word.utf8.count)
      for first in [word, word.uppercased(), word.lowercased()].compactMap(\.utf8.first) {
        lengths[Int(first)] |= bit
      }
    }
    self.lengths = lengths
    abbreviations = folded
    self.capitalized = capitalized
    markedNames = Dictionary(grouping: profile.markedNames.sorted()) {
      $0.split(separator: " ").last.map(String.init) ?? $0
    }
  }

  /// The classes that a word without its last full stop belongs to.
  func abbreviationClasses(
    of word: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> AbbreviationClasses {
    guard let first = word.first, word.count <= ShortWord.longest,
      lengths[Int(bytes[first])] & (1 << UInt32(word.count)) != 0,
      let exact = ShortWord(bytes, word, folding: .none)
    else { return [] }
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
