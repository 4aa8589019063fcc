import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("StructureAnalyzer") struct StructureAnalyzerTests {
  /// The paragraphs of a text as `kind: text`, one a line.
  private func structure(_ text: String) -> String {
    let document = StructureAnalyzer().structured(document(text))
    return document.paragraphs.map { paragraph in
      let kind =
        switch paragraph.kind {
        case .headline: "headline"
        case .body: "body"
        case .boilerplate(let reason): reason.rawValue
        }
      return "\(kind): \(document.source.text(in: paragraph.span))"
    }.joined(separator: "\n")
  }

  @Test("an Indonesian article is told apart")
  func indonesian() {
    let text = """
      Harga Beras Naik Tajam

      Foto: Antara

      Harga beras naik sejak pekan lalu.

      Baca juga: Petani Menjerit

      Pemerintah akan mengimpor beras. (den/asa)

      Editor: Siti
      """
    #expect(
      structure(text) == """
        headline: Harga Beras Naik Tajam
        photo: Foto: Antara
        body: Harga beras naik sejak pekan lalu.
        link: Baca juga: Petani Menjerit
        body: Pemerintah akan mengimpor beras.
        initials: (den/asa)
        credit: Editor: Siti
        """)
  }

  @Test("an English article is told apart")
  func english() {
    let text = """
      Will rice prices rise again?

      Rice prices rose last week.

      Subscribe to our newsletter

      Rice prices rose last week.

      © 2021 Padan
      """
    #expect(
      structure(text) == """
        headline: Will rice prices rise again?
        body: Rice prices rose last week.
        invitation: Subscribe to our newsletter
        repeated: Rice prices rose last week.
        copyright: © 2021 Padan
        """)
  }

  @Test(
    "a first paragraph that is long, wrapped, ends in a stop or stands alone is no title",
    arguments: [
      "Harga beras naik.\n\nPetani senang.", "Harga beras naik;\n\nPetani senang.",
      "“Harga naik.”\n\nPetani senang.", "Harga beras naik", "Harga naik\n\nBaca juga: Lain",
      "Harga beras\nnaik\n\nPetani senang.", "Daftarnya:\n\nBeras dan gula.",
      "\(Array(repeating: "kata", count: 25).joined(separator: " "))\n\nPetani senang.",
    ])
  func noHeadline(text: String) {
    #expect(!structure(text).contains("headline"))
  }

  @Test(
    "a short first paragraph without a stop is a title",
    arguments: ["Harga Naik", "Harga Naik!", "Siapa Dia?", "Beras, “Emas Putih”", "PBB (UN)"])
  func headline(title: String) {
    #expect(structure("\(title)\n\nPetani senang.") == "headline: \(title)\nbody: Petani senang.")
  }

  @Test("kinds that a reader told are kept")
  func keptKinds() {
    let source = SourceText("Baca juga ini. Harga naik. Sub")
    let paragraphs = [
      Paragraph(span: TextSpan(0, 14), kind: .headline), Paragraph(span: TextSpan(15, 26)),
      Paragraph(span: TextSpan(27, 30), kind: .headline),
    ]
    let kinds = StructureAnalyzer()
      .structured(Document(source: source, paragraphs: paragraphs)).paragraphs.map(\.kind)
    #expect(kinds == [.headline, .body, .headline])
  }

  @Test("initials that stand alone are a paragraph, and an empty document has none")
  func edges() {
    #expect(structure("Harga naik.\n\n(den/asa)") == "body: Harga naik.\ninitials: (den/asa)")
    #expect(structure("") == "")
  }

  @Test("of two equal paragraphs the first is the article's")
  func repeats() {
    let text = "Harga beras di pasar naik.\n\nHarga beras di pasar naik.\n\nPetani senang."
    #expect(
      structure(text) == """
        body: Harga beras di pasar naik.
        repeated: Harga beras di pasar naik.
        body: Petani senang.
        """)
  }
}
