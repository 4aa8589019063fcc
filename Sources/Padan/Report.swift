/// What a desk gets of an article: summary, skeletons, terms and figures.
public struct Report: Hashable, Sendable {
  /// The article.
  public let document: AnalyzedDocument
  /// Its summary.
  public let summary: Summary
  /// The skeleton of each sentence of the summary.
  public let skeletons: [Skeleton]
  /// The terms found in the whole article.
  public let hits: [TermHit]

  /// The target's language.
  public var target: LanguageTag {
    skeletons.first?.to ?? document.language.counterpart ?? .undetermined
  }

  /// The terms that the skeletons use.
  public var termUses: [TermUse] {
    let used = Set(skeletons.flatMap(\.pieces).filter { $0.concept != nil }.map(\.span))
    return TermUse.uses(of: hits.filter { used.contains($0.span) })
  }

  /// The figures and dates of the summary, each once, in order.
  public var figures: [SkeletonPiece] { Self.figures(in: skeletons) }

  /// The figures and dates of skeletons, each once, in order.
  public static func figures(in skeletons: [Skeleton]) -> [SkeletonPiece] {
    let kinds: Set<SkeletonPieceKind> = [
      .number, .money, .percent, .measure, .date, .time, .ordinal,
    ]
    var seen: Set<String> = []
    return skeletons.flatMap(\.pieces).filter {
      kinds.contains($0.kind) && !isLabel($0) && seen.insert($0.source).inserted
    }
  }

  /// A number that is no quantity: `021` of a telephone number, `05` of an address.
  private static func isLabel(_ piece: SkeletonPiece) -> Bool {
    piece.kind == .number && piece.source.count > 1 && piece.source.hasPrefix("0")
      && piece.source.allSatisfy(\.isNumber)
  }

  /// How many paragraphs were left out as boilerplate, by reason, in the reasons' order.
  public var leftOut: [(reason: BoilerplateReason, count: Int)] {
    BoilerplateReason.allCases.compactMap { reason in
      let count = document.document.paragraphs.filter { $0.kind == .boilerplate(reason) }.count
      return count > 0 ? (reason, count) : nil
    }
  }
}

/// A term as it was used: one row of the table of terms.
public struct TermUse: Hashable, Sendable {
  /// The term as the glossary has it.
  public let source: Term
  /// The target that was put, if the entry has one.
  public let target: Term?
  /// The other usable targets.
  public let alternatives: [Term]
  /// The entry.
  public let entry: ConceptEntry
  /// How often it was found.
  public let count: Int

  /// One use for each term among the hits, in the order of first appearance.
  public static func uses(of hits: [TermHit]) -> [TermUse] {
    var order: [String] = []
    var groups: [String: [TermHit]] = [:]
    for hit in hits {
      let key = hit.entry.id + "\t" + hit.term.text
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(hit)
    }
    return order.compactMap { key in
      guard let group = groups[key], let first = group.first else { return nil }
      return TermUse(
        source: first.term, target: first.targets.first,
        alternatives: Array(first.targets.dropFirst()), entry: first.entry, count: group.count)
    }
  }
}
