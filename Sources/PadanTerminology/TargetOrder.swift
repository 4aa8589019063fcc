internal import PadanCore

/// Which of an entry's terms to propose first: an acronym for an acronym, an expansion for an expansion.
///
/// So *PBB* becomes *UN* and *Perserikatan Bangsa-Bangsa* becomes *United Nations*.
enum TargetOrder {
  /// The usable terms of the entry in a language, best first.
  static func targets(of entry: ConceptEntry, in language: LanguageTag, for term: Term) -> [Term] {
    let usable = entry.terms(in: language).filter(\.status.isUsable)
    return usable.filter { $0.isAcronym == term.isAcronym }
      + usable.filter { $0.isAcronym != term.isAcronym }
  }
}
