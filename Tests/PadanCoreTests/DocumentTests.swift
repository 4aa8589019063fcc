import Testing

@testable import PadanCore

@Suite("Document") struct DocumentTests {
  @Test("only the article itself is body")
  func isBody() {
    #expect(ParagraphKind.body.isBody)
    #expect(!ParagraphKind.headline.isBody)
    for reason in BoilerplateReason.allCases {
      #expect(!ParagraphKind.boilerplate(reason).isBody)
    }
  }

  @Test("a paragraph is body unless its reader knows better")
  func defaultKind() {
    #expect(Paragraph(span: TextSpan(0, 1)).kind == .body)
    #expect(Paragraph(span: TextSpan(0, 1), kind: .headline).kind == .headline)
  }
}
