import PadanCore
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
      ("Prof? ‖A", false), (". ‖A", true), ("Prof… ‖A", false), ("Prof\n‖A", false),
    ])
  func bareStop(marked: String, expected: Bool) throws {
    #expect(try withBoundary(in: marked) { $0.endsWithBareStop } == expected)
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
}
