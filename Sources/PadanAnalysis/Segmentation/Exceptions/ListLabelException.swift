/// `4. Kimi`, `a. Syarat`, `IV. Penutup`: a label at the start belongs to what it labels.
struct ListLabelException: BoundaryException {
  func joins(_ context: BoundaryContext, _ profile: LanguageProfile) -> Bool {
    guard context.endsWithBareStop, context.lastChunkIsAll else { return false }
    let label = context.lastWord
    if label.count == 1 { return true }
    return label.count <= 3 && label.allSatisfy { $0.isASCII && $0.isNumber }
      || label.count <= 4 && label.isRomanNumeral
  }
}
