import PadanCore
import SeededRandom
import Testing

@testable import PadanAnalysis

@Suite("BoundaryContext") struct BoundaryContextTests {
  @Test(
    "the words beside a place have no marks around them",
    arguments: [
      ("kata (Prof. ‖“Budi,” dosen", "Prof", "Budi"), ("“Dr.” ‖(Budi)", "Dr", "Budi"),
      ("dll.) ‖anak-anak.", "dll", "anak-anak"), ("U.S. ‖5,5 persen", "U.S", "5"),
      ("a.n. ‖—Direktur", "a.n", "Direktur"), ("é. ‖É", "é", "É"),
      ("Initial D). ‖Sega", "D)", "Sega"),
    ])
  func words(marked: String, last: String, next: String) throws {
    let words = try withBoundary(in: marked) { ($0.lastWord, $0.nextWord) }
    #expect(words?.0 == last)
    #expect(words?.1 == next)
  }

  @Test(
    "the chunk behind a place is what stands up to the next white space",
    arguments: [
      ("kata. ‖Budi, dosen", "Budi,"), ("selesai.” ‖“Islam itu", "“Islam"), ("Satu. \n‖Dua", "Dua"),
      ("Satu?‖Dua", "Dua"),
    ])
  func chunks(marked: String, next: String) throws {
    #expect(try withBoundary(in: marked) { $0.nextChunk } == next)
  }

  @Test(
    "a bare stop is one full stop with nothing behind it",
    arguments: [
      ("Prof. ‖A", true), ("Prof.. ‖A", false), ("Prof... ‖A", false), ("Prof.” ‖A", false),
      ("Prof? ‖A", false), (". ‖A", true), ("Prof.\u{200B} ‖A", true), ("Prof… ‖A", false),
      ("Prof\n‖A", false),
    ])
  func bareStop(marked: String, expected: Bool) throws {
    #expect(try withBoundary(in: marked) { $0.endsWithBareStop } == expected)
  }

  @Test(
    "a closing mark is one behind the terminator, however many bytes that has",
    arguments: [
      ("Prof.” ‖A", true), ("Siapa?) ‖A", true), ("Ia…” ‖A", true), ("誰？” ‖A", true),
      ("Prof. ‖A", false),
      ("Ia… ‖A", false), ("誰？ ‖A", false), ("Apa‼ ‖A", false), ("Apa\n‖A", false),
      // Marks without width belong to the terminator.
      ("Prof.\u{200B} ‖A", false), ("Prof.\u{AD}” ‖A", true), ("Apa?\u{FEFF} ‖A", false),
    ])
  func closingMark(marked: String, expected: Bool) throws {
    #expect(try withBoundary(in: marked) { $0.endsWithClosingMark } == expected)
  }

  @Test("white space between the sides is seen")
  func space() throws {
    #expect(try withBoundary(in: "a. ‖B") { $0.isSpaced } == true)
    #expect(try withBoundary(in: "5.‖B") { $0.isSpaced } == false)
  }

  @Test("the word before the last is found in the same sentence only")
  func wordBefore() throws {
    #expect(try withBoundary(in: "Lalu M. ‖Faozal") { $0.wordBeforeLast } == "Lalu")
    #expect(try withBoundary(in: "(Lalu) “M. ‖Faozal") { $0.wordBeforeLast } == "(Lalu)")
    #expect(try withBoundary(in: "M. ‖Faozal") { $0.wordIsAll } == true)
  }

  @Test("the word after the next has no marks around it")
  func wordAfterNext() throws {
    #expect(
      try withBoundary(in: "“Siapa?” ‖Budi bertanya, lalu") { $0.wordAfterNext } == "bertanya")
    #expect(try withBoundary(in: "“Siapa?” ‖Budi") { $0.wordAfterNext } == "")
  }

  @Test("a long run is cut at a character, not inside one")
  func longRuns() throws {
    let run = String(repeating: "é", count: 200)
    let words = try withBoundary(in: "\(run)? ‖\(run)") { ($0.lastWord, $0.nextWord) }
    let (last, next) = try #require(words)
    #expect(!last.isEmpty && last.allSatisfy { $0 == "é" })
    #expect(!next.isEmpty && next.allSatisfy { $0 == "é" })
  }

  @Test("a run without white space starts behind the last white space, at a whole character")
  func startOfRun() {
    var random = SplitMix64(seed: 11)
    let pieces = [
      "a", ".", "!", "é", "中", "\u{A0}", " ", "\u{2028}", "\u{3000}", "\n", "\u{7F}", "🙂",
    ]
    for _ in 0..<500 {
      let text = (0..<12).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      var expected = 0
      var offset = 0
      Array(text.utf8).withUnsafeBufferPointer { bytes in
        ClassifiedText.with(bytes, end: bytes.count) { classified in
          for scalar in text.unicodeScalars {
            #expect(classified.startOfRun(endingAt: offset, from: 0) == expected)
            offset += String(scalar).utf8.count
            if scalar.properties.isWhitespace { expected = offset }
          }
        }
      }
    }
  }
}
