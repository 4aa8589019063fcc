internal import PadanCore

/// The rules of each language, in the order in which they are tried.
enum FormRules {
  static func of(_ language: LanguageTag) -> [any FormRule] {
    switch language {
    case .english: [PluralRule(), PossessiveRule()]
    case .indonesian: [CliticRule(), ReduplicationRule()]
    default: []
    }
  }
}
