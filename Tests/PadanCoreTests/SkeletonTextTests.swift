import PadanCore
import Testing

@Suite struct SkeletonTextTests {
  @Test("a space stands where the source has white space, of any width")
  func spaces() {
    let pieces = [
      piece(0, 1, "A"), piece(3, 4, "B"), piece(4, 5, ","), piece(7, 8, "C"), piece(8, 9, "%"),
    ]
    #expect(SkeletonText.joined(pieces) == "A B, C%")
  }

  @Test("a full stop that a piece brings along is not written twice")
  func fullStop() {
    #expect(SkeletonText.joined([piece(0, 5, "2 p.m."), mark(5, ".")]) == "2 p.m.")
    #expect(SkeletonText.joined([piece(0, 5, "2 p.m."), mark(5, "?")]) == "2 p.m.?")
    #expect(SkeletonText.joined([mark(0, "."), mark(1, "."), mark(2, ".")]) == "...")
  }

  @Test("each piece is written as it is told")
  func render() {
    let pieces = [piece(0, 1, "a"), piece(2, 3, "b")]
    #expect(SkeletonText.joined(pieces, render: { "<\($0.target)>" }) == "<a> <b>")
  }

  @Test("no pieces, no text")
  func empty() {
    #expect(SkeletonText.joined([]).isEmpty)
  }

  private func piece(_ start: Int, _ end: Int, _ target: String) -> SkeletonPiece {
    SkeletonPiece(kind: .word, span: TextSpan(start, end), source: "", target: target)
  }

  private func mark(_ start: Int, _ target: String) -> SkeletonPiece {
    SkeletonPiece(
      kind: .punctuation, span: TextSpan(start, start + 1), source: target, target: target)
  }
}
