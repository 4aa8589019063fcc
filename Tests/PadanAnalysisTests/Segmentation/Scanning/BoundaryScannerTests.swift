import PadanCore
import SeededRandom
import Testing

@testable import PadanAnalysis

/// An authority that always gives the same answer.
private struct ConstantAuthority: BoundaryAuthority {
  let answer: Bool

  mutating func endsSentence(
    _ terminator: SentenceBreakClass, at mark: Int, gapEnd: Int, in text: ClassifiedText
  ) -> Bool { answer }
}

/// All places that the scanner finds.
private func candidates(in bytes: [UInt8], answer: Bool) throws -> [BoundaryCandidate] {
  try bytes.withUnsafeBufferPointer { buffer in
    try ClassifiedText.with(buffer, end: buffer.count) { text in
      var scanner = BoundaryScanner(text, from: 0, authority: ConstantAuthority(answer: answer))
      var found: [BoundaryCandidate] = []
      while let candidate = try scanner.next() { found.append(candidate) }
      return found
    }
  }
}

@Suite("BoundaryScanner") struct BoundaryScannerTests {
  /// Where the left sides end and the right sides start, `‖` before and behind the white space.
  private func places(_ marked: String, answer: Bool) throws -> [Int] {
    try candidates(in: MarkedText(marked).source.bytes, answer: answer)
      .flatMap { [$0.leftEnd, $0.rightStart] }
  }

  @Test(
    "a place lies behind a terminator and the marks that close, and at a line break",
    arguments: [
      "Satu.‖ ‖Dua?‖  ‖Tiga!", "“Satu.”‖ ‖(Dua.)‖ ‖Tiga", "Satu.‖\n‖Dua‖ \n ‖Tiga", "Satu…‖ ‖dua",
      "Satu.‖\u{A0}‖Dua‖\u{2028}‖Tiga。‖‖四", "Satu?!‖ ‖Dua.‖ ‖”Tiga", "Satu . . .‖ ‖Dua",
      "Satu ...‖ ‖dua", "Satu.\u{300}‖ ‖Dua", "Satu.‖\n\n‖Dua",
      "Satu.‖‖Dua", "Satu.‖ ‖5", "Satu.‖ ‖dua",
    ])
  func found(marked: String) throws {
    #expect(try places(marked, answer: true) == MarkedText(marked).marks)
  }

  @Test(
    "what opens a quotation behind a terminator belongs to what follows",
    arguments: [
      "massa.‖‖“Beruntung", "massa.”‖‖“Beruntung", "massa.‖ ‖“Beruntung", "massa.”‖ ‖Lalu",
    ])
  func openingMarks(marked: String) throws {
    #expect(try places(marked, answer: true) == MarkedText(marked).marks)
  }

  @Test(
    "at the end of the text, in its marks and in figures there is none",
    arguments: [
      "Satu", "Satu.", "Satu.”", "Satu. ", "Satu.\n", "Satu…", "", ".", "\n", "Satu?!", "a,b",
    ])
  func none(text: String) throws {
    #expect(try candidates(in: Array(text.utf8), answer: true).isEmpty)
  }

  @Test("where no sentence ends, a rule is asked before a space or a capital only")
  func notBoundaries() throws {
    #expect(try places("5.000 dan U.‖‖S. Lalu", answer: false).count == 4)
    #expect(try places("situs a.b dan 5.000 dan pukul 10.30", answer: false).isEmpty)
    #expect(try places("Satu.‖ ‖dua", answer: false).count == 2)
  }

  @Test("a place tells what stands before it")
  func endings() throws {
    let text = Array("Satu. Dua? Tiga… Empat\nLima.\nEnam。七".utf8)
    let found = try candidates(in: text, answer: false)
    #expect(
      found.map(\.ending)
        == [.stop, .terminator, .ellipsis, .lineBreak, .stop, .terminator].dropLast())
    #expect(found.map(\.hasLineBreak) == [false, false, false, true, true])
    #expect(found.map(\.isBoundary) == [false, false, false, true, true])
    #expect(found.map { text[$0.mark] } == [0x2E, 0x3F, 0xE2, 0x0A, 0x2E])
  }

  @Test("places are in order and inside the text, whatever the bytes are")
  func anyBytes() throws {
    var random = SplitMix64(seed: 8)
    let pieces: [[UInt8]] = [
      "a", "A", ".", "?", " ", "\n", "”", "“", "…", "。", "\u{300}", "(", ")", "\u{2028}", "5",
    ].map { Array($0.utf8) }
    for _ in 0..<3_000 {
      var bytes = (0..<30).flatMap { _ in pieces.randomElement(using: &random) ?? [] }
      for _ in 0..<Int.random(in: 0...6, using: &random) {
        bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      var end = 0
      for candidate in try candidates(in: bytes, answer: Bool.random(using: &random)) {
        #expect(candidate.mark >= end && candidate.mark <= candidate.leftEnd, "\(bytes)")
        #expect(candidate.leftEnd <= candidate.rightStart && candidate.rightStart < bytes.count)
        end = candidate.rightStart
      }
    }
  }
}
