import Testing

@testable import PadanCore

@Suite("Segment") struct SegmentTests {
  @Test("what is not shown at the start is the dateline")
  func dateline() {
    let segment = Segment(
      span: TextSpan(10, 50), shown: TextSpan(20, 50), paragraph: 0, tokens: 0..<5)
    #expect(segment.dateline == TextSpan(10, 20))
  }

  @Test("a sentence that is shown as a whole has no dateline")
  func noDateline() {
    let segment = Segment(
      span: TextSpan(10, 50), shown: TextSpan(10, 50), paragraph: 0, tokens: 0..<5)
    #expect(segment.dateline == nil)
  }
}
