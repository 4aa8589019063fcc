import Testing

@testable import PadanCore

@Suite("SegmentedDocument") struct SegmentedDocumentTests {
  private static func segmented(_ sentences: [TextSpan]) -> SegmentedDocument {
    let source = SourceText("Émigré tiba. Ia pulang.")
    let document = Document(source: source, paragraphs: [Paragraph(span: source.span)])
    return SegmentedDocument(document: document, language: .indonesian, sentences: sentences)
  }

  @Test("a sentence's text is what its bytes are")
  func text() {
    let document = Self.segmented([TextSpan(0, 14), TextSpan(15, 25)])
    #expect(document.sentences.map(document.text(in:)) == ["Émigré tiba.", "Ia pulang."])
    #expect(document.text(in: TextSpan(15, 99)) == "Ia pulang.")
    #expect(document.language == .indonesian)
  }

  @Test("documents are equal where text, language and sentences are")
  func equality() {
    #expect(Self.segmented([TextSpan(0, 14)]) == Self.segmented([TextSpan(0, 14)]))
    #expect(Self.segmented([TextSpan(0, 14)]) != Self.segmented([TextSpan(0, 25)]))
  }
}
