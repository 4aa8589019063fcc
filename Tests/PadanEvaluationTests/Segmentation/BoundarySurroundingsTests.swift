import PadanCore
import Testing

@testable import PadanEvaluation

@Suite struct BoundarySurroundingsTests {
  /// What stands around the mark `|` of a text that is one sentence.
  private func around(_ marked: String) -> BoundarySurroundings {
    let halves = marked.split(separator: "|", omittingEmptySubsequences: false)
    let source = SourceText(halves.joined())
    let count = NonSpaceCounter(SourceText(String(halves[0]))).total
    let gap = NonSpaceCounter(source).gaps(behind: [count])[0]
    return BoundarySurroundings(gap: gap, sentenceStart: 0, in: source)
  }

  @Test("both sides without the white space between them")
  func sides() {
    let around = around("Kata (Prof. |\n Budi")
    #expect(around.left == "Kata (Prof." && around.right == "Budi")
    #expect(around.between == " \n " && around.isSpaced && around.hasLineBreak)
    #expect(around.lastChunk == "(Prof." && around.lastWord == "Prof")
    #expect(around.nextChunk == "Budi" && around.nextCharacter == "B")
    #expect(!around.lastChunkIsAll)
  }

  @Test("terminators and ellipses are seen through closing marks")
  func ends() {
    #expect(around("Ya.\")| Ia").endsWithTerminator)
    #expect(!around("Ya,\"| kata").endsWithTerminator)
    #expect(around("Ya...”| Ia").endsWithEllipsis && !around("Ya.”| Ia").endsWithEllipsis)
    #expect(around("Ya.| Ia").endsWithBareStop && !around("Ya..| Ia").endsWithBareStop)
  }

  @Test("far sides are cut at a whole character")
  func window() {
    let long = String(repeating: "é", count: 1_000)
    let around = around("\(long)|\(long)")
    #expect(around.left.utf8.count <= BoundarySurroundings.window)
    #expect(around.left.allSatisfy { $0 == "é" } && around.right.allSatisfy { $0 == "é" })
    #expect(around.right.utf8.count <= BoundarySurroundings.window)
    #expect(!around.hasSentenceStart)
  }

  @Test("an empty side is no trouble", arguments: ["|", "|Ya", "Ya|", ".|"])
  func empty(marked: String) {
    let around = around(marked)
    #expect(!around.isAtQuotation && !around.isAtBracket && !around.isSpaced)
    #expect(around.left + around.right == marked.filter { $0 != "|" })
  }
}
