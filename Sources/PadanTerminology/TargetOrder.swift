internal import PadanCore

/// Which of an entry's terms to propose first: an acronym for an acronym, an expansion for an expansion.
///
/// So *PBB* becomes *UN* and *Perserikatan Bangsa-Bangsa* becomes *United Nations*.
enum TargetOrder {
  /// The usable terms of the entry in a language, best first.
  static func targets(of entry: ConceptEntry, in language: LanguageTag, for term: Term) -> [Term] {
    let usable = entry.terms(in: language).filter(\.status.isUsable)
    let same = usable.filter { isShort(term, of: entry) && $0.text == term.text }
    let rest = usable.filter { !same.contains($0) }
    return same + rest.filter { $0.isAcronym == term.isAcronym }
      + rest.filter { $0.isAcronym != term.isAcronym }
  }

  /// A name's short form that both languages write alike, such as *Bawaslu*, goes for itself.
  private static func isShort(_ term: Term, of entry: ConceptEntry) -> Bool {
    entry.flags.contains(.proper) && !term.text.contains(" ") && term.status == .admitted
  }
}
