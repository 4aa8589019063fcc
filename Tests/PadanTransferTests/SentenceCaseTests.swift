@testable import PadanTransfer
import PadanCore
import Testing

@Suite struct SentenceCaseTests {
  @Test("a term that opens a sentence is capitalised as its source is")
  func opening() {
    #expect(applied([.term: ("Perusahaan", "company")]) == ["Company"])
    #expect(applied([.time: ("Pukul 12.00", "noon")]) == ["Noon"])
  }

  @Test("a source in lower case leaves the target so")
  func lowerCase() {
    #expect(applied([.term: ("perusahaan", "company")]) == ["company"])
  }

  @Test("a word with a capital inside keeps its own shape")
  func innerCapital() {
    #expect(applied([.term: ("IPhone", "iPhone")]) == ["iPhone"])
  }

  @Test("a name and a gap are never changed")
  func kept() {
    #expect(applied([.name: ("De Jong", "de Jong")]) == ["de Jong"])
    #expect(applied([.gap: ("Ia", "⟦ia⟧")]) == ["⟦ia⟧"])
  }

  @Test("marks before the first word are passed over, later pieces left")
  func marks() {
    let pieces = [
      piece(.punctuation, "“", "“"), piece(.term, "Perusahaan", "company"),
      piece(.term, "Pasar", "market"),
    ]
    #expect(SentenceCase.applied(to: pieces).map(\.target) == ["“", "Company", "market"])
  }

  @Test("the number of a list item is passed over too")
  func listItem() {
    let pieces = [
      piece(.number, "3", "3"), piece(.punctuation, ".", "."), piece(.term, "Pasar", "market"),
    ]
    #expect(SentenceCase.applied(to: pieces).map(\.target) == ["3", ".", "Market"])
  }

  @Test("only the target changes")
  func others() {
    let before = SkeletonPiece(
      kind: .term, span: TextSpan(3, 9), source: "Pasar", target: "market",
      alternatives: ["marketplace"], concept: "economy:7")
    let after = SentenceCase.applied(to: [before])
    #expect(
      after == [
        SkeletonPiece(
          kind: .term, span: TextSpan(3, 9), source: "Pasar", target: "Market",
          alternatives: ["marketplace"], concept: "economy:7")
      ])
    #expect(SentenceCase.applied(to: []).isEmpty)
  }

  private func applied(_ parts: [SkeletonPieceKind: (String, String)]) -> [String] {
    SentenceCase.applied(to: parts.map { piece($0.key, $0.value.0, $0.value.1) }).map(\.target)
  }

  private func piece(_ kind: SkeletonPieceKind, _ source: String, _ target: String) -> SkeletonPiece
  {
    SkeletonPiece(kind: kind, span: TextSpan(0, source.utf8.count), source: source, target: target)
  }
}
