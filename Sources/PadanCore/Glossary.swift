/// How a term may be used, in TBX's terms (ISO 30042 `administrativeStatus`).
public enum AdministrativeStatus: String, Hashable, Sendable, Codable, CaseIterable {
  /// The term to write.
  case preferred
  /// As good, not first.
  case admitted
  /// No longer to be written.
  case deprecated
  /// Never to be written.
  case forbidden

  /// Whether the term may be proposed to a translator.
  public var isUsable: Bool { self == .preferred || self == .admitted }
}

/// A term: one designation of a concept in one language.
public struct Term: Hashable, Sendable {
  /// The term as it is written.
  public let text: String
  /// How it may be used.
  public let status: AdministrativeStatus

  /// Makes a term.
  public init(_ text: String, status: AdministrativeStatus) {
    self.text = text
    self.status = status
  }

  /// Whether the term is an acronym: two letters or more, all capitals, digits and `&-/.` allowed.
  public var isAcronym: Bool {
    var letters = 0
    for scalar in text.unicodeScalars {
      if scalar.properties.isUppercase {
        letters += 1
      } else if !("0"..."9").contains(scalar) && !"&-/.".unicodeScalars.contains(scalar) {
        return false
      }
    }
    return letters >= 2
  }
}

/// What holds for all terms of a concept; the words of the `flags` column.
public struct TermFlags: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt8
  /// Makes flags from bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `case`: the text must have the term's case exactly.
  public static let matchCase = TermFlags(rawValue: 1)
  /// `dnt`: do not translate.
  public static let doNotTranslate = TermFlags(rawValue: 2)
  /// `proper`: a proper noun, matched only where the text capitalises it.
  public static let proper = TermFlags(rawValue: 4)

  /// The flags by the word that stands for them in a file.
  public static let words: [(word: String, flag: TermFlags)] = [
    ("case", .matchCase), ("dnt", .doNotTranslate), ("proper", .proper),
  ]
}

/// Part of speech in TBX-Basic's terms.
public enum PartOfSpeech: String, Hashable, Sendable, Codable, CaseIterable {
  /// A noun or noun phrase.
  case noun
  /// A verb.
  case verb
  /// An adjective.
  case adjective
  /// An adverb.
  case adverb
  /// A name.
  case properNoun
  /// Anything else.
  case other
}

/// A concept with its terms in each language (ISO 30042 `conceptEntry`).
public struct ConceptEntry: Hashable, Sendable {
  /// An identifier that is unique in its glossary: domain and first term, `technology:komputasi-awan`.
  public let id: String
  /// The subject field, such as `technology`.
  public let domain: String
  /// The part of speech.
  public let partOfSpeech: PartOfSpeech
  /// What holds for all its terms.
  public let flags: TermFlags
  /// A hint for people.
  public let note: String
  /// The terms by language, the preferred one first.
  public let terms: [LanguageTag: [Term]]
  /// Where the entry was read.
  public let location: SourceLocation

  /// Makes an entry.
  public init(
    id: String, domain: String, partOfSpeech: PartOfSpeech, flags: TermFlags, note: String,
    terms: [LanguageTag: [Term]], location: SourceLocation
  ) {
    self.id = id
    self.domain = domain
    self.partOfSpeech = partOfSpeech
    self.flags = flags
    self.note = note
    self.terms = terms
    self.location = location
  }

  /// The terms in a language; empty where there are none.
  public func terms(in language: LanguageTag) -> [Term] { terms[language.primary] ?? [] }
}

/// Concept entries in the order they were read.
public struct Glossary: Hashable, Sendable {
  /// The entries.
  public var entries: [ConceptEntry]

  /// Makes a glossary.
  public init(entries: [ConceptEntry] = []) { self.entries = entries }
}
