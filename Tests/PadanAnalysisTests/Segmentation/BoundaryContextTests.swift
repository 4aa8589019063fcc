import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("BoundaryContext") struct BoundaryContextTests {
  @Test(
    "the chunks beside a boundary are what stands up to the next white space",
    arguments: [
      ("kata (Prof. ‖Budi, dosen", "(Prof.", "Budi,"), ("selesai.” ‖“Islam", "selesai.”", "“Islam"),
      ("Satu.\n\n ‖Dua", "Satu.", "Dua"), ("Satu.‖Dua", "Satu.", "Dua"), ("Satu. ‖", "Satu.", ""),
      ("é. ‖É", "é.", "É"),
    ])
  func chunks(marked: String, last: String, next: String) {
    withBoundary(in: marked) {
      #expect($0.lastChunk == last)
      #expect($0.nextChunk == next)
    }
  }

  @Test(
    "the words beside a boundary have no marks around them",
    arguments: [
      ("kata (Prof. ‖“Budi,” dosen", "Prof", "Budi"), ("“Dr.” ‖(Budi)", "Dr", "Budi"),
      ("dll.) ‖anak-anak.", "dll", "anak-anak"), ("U.S. ‖5,5 persen", "U.S", "5"),
      ("a.n. ‖—Direktur", "a.n", "Direktur"),
    ])
  func words(marked: String, last: String, next: String) {
    withBoundary(in: marked) {
      #expect($0.lastWord == last)
      #expect($0.nextWord == next)
    }
  }

  @Test(
    "a bare stop is one full stop with nothing behind it",
    arguments: [
      ("Prof. ‖A", true), ("Prof.. ‖A", false), ("Prof... ‖A", false), ("Prof.” ‖A", false),
      ("Prof? ‖A", false), ("Prof ‖A", false), (". ‖A", true), ("‖A", false), ("Prof… ‖A", false),
    ])
  func bareStop(marked: String, expected: Bool) {
    #expect(withBoundary(in: marked) { $0.endsWithBareStop } == expected)
  }

  @Test(
    "closing marks may stand behind a terminator",
    arguments: [
      ("pulang. ‖A", true), ("pulang.” ‖A", true), ("pulang?) ‖A", true), ("pulang!»] ‖A", true),
      ("pulang… ‖A", true), ("pulang: ‖A", false), ("pulang” ‖A", false), ("‖A", false),
    ])
  func terminator(marked: String, expected: Bool) {
    #expect(withBoundary(in: marked) { $0.endsWithTerminator } == expected)
  }

  @Test("white space between the sides is seen with its line break")
  func space() {
    #expect(withBoundary(in: "a. ‖b") { $0.isSpaced && !$0.hasLineBreak })
    #expect(withBoundary(in: "a. \n ‖b") { $0.isSpaced && $0.hasLineBreak })
    #expect(withBoundary(in: "a.‖b") { !$0.isSpaced && !$0.hasLineBreak })
  }

  @Test("the word before the last is found in the same sentence only")
  func wordBefore() {
    #expect(withBoundary(in: "Lalu M. ‖Faozal") { $0.wordBeforeLast } == "Lalu")
    #expect(withBoundary(in: "M. ‖Faozal") { $0.wordBeforeLast } == nil)
    #expect(withBoundary(in: "M. ‖Faozal") { $0.lastChunkIsAll })
    let text = SourceText("Ia pulang. M. Faozal")
    text.bytes.withUnsafeBufferPointer { bytes in
      let context = BoundaryContext(
        bytes: bytes, sentenceStart: 11, boundary: 14, paragraph: text.span)
      #expect(context.lastChunk == "M.")
      #expect(context.lastChunkIsAll)
    }
  }

  @Test("a long run is cut at a character, not inside one")
  func longRuns() {
    let run = String(repeating: "é", count: 200)
    withBoundary(in: "\(run)‖\(run)") {
      #expect(run.hasSuffix($0.lastChunk) && !$0.lastChunk.isEmpty)
      #expect($0.nextWord.allSatisfy { $0 == "é" } && !$0.nextWord.isEmpty)
    }
  }
}
