@testable import PadanCommands
import Padan
import Testing

@Suite struct TextStyleTests {
  private let colored = TextStyle(isColored: true, columns: nil)
  private let plain = TextStyle(isColored: false, columns: nil)

  private func piece(_ kind: SkeletonPieceKind) -> SkeletonPiece {
    SkeletonPiece(kind: kind, span: TextSpan(0, 1), source: "s", target: "satu dua")
  }

  @Test("without colours the text is bare", arguments: SkeletonPieceKind.allCases)
  func bare(kind: SkeletonPieceKind) {
    #expect(plain.piece(piece(kind)) == "satu dua")
    #expect(plain.heading("a") == "a")
    #expect(plain.faint("a") == "a")
  }

  @Test("with colours the text is the same beneath them", arguments: SkeletonPieceKind.allCases)
  func same(kind: SkeletonPieceKind) {
    let text = colored.piece(piece(kind))
    #expect(Sample.plain(text) == "satu dua")
    #expect(text.contains("\u{1B}[") == (kind != .punctuation))
  }

  @Test("each word has its own colour, so that a line may be wrapped between two")
  func words() {
    for word in colored.heading("satu  dua").split(separator: " ") {
      #expect(word.hasPrefix("\u{1B}["))
      #expect(word.hasSuffix("\u{1B}[0m"))
    }
  }

  @Test("terms, figures, names and gaps look different")
  func kinds() {
    let looks = [.term, .number, .name, .gap, .punctuation].map { colored.piece(piece($0)) }
    #expect(Set(looks).count == 5)
  }
}
