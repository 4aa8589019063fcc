@testable import PadanTransfer
import PadanAnalysis
import PadanCore
import PadanTerminology
import Testing

@Suite struct SkeletonBuilderTests {
  private static let rows = [
    "rumah sakit = hospital", "Bank Indonesia = Bank Indonesia ; proper", "inflasi = inflation",
    "perusahaan rintisan = startup", "suku bunga acuan = benchmark interest rate",
  ]

  @Test(
    "Indonesian sentences",
    arguments: [
      (
        "Inflasi naik 2,8 persen pada Maret 2021.",
        "Inflation ⟦naik⟧ 2.8 percent ⟦pada⟧ March 2021."
      ),
      (
        "“Perusahaan rintisan itu meraih US$3,2 juta,” katanya.",
        "“Startup ⟦itu meraih⟧ US$3.2 million,” ⟦katanya⟧."
      ),
      ("Ada 5.000 orang di rumah sakit.", "⟦Ada⟧ 5,000 ⟦orang di⟧ hospital."),
      (
        "Kata Jochen Goller, harganya Rp5,5 triliun!",
        "⟦Kata⟧ Jochen Goller, ⟦harganya⟧ Rp5.5 trillion!"
      ),
    ])
  func indonesian(text: String, skeleton: String) throws {
    #expect(try Sample.text(text, from: .indonesian, Self.rows) == skeleton)
  }

  @Test(
    "English sentences",
    arguments: [
      ("Inflation rose 2.8% in March 2021.", "Inflasi ⟦rose⟧ 2,8% ⟦in⟧ Maret 2021."),
      ("The startup raised $3.2 million.", "⟦The⟧ perusahaan rintisan ⟦raised⟧ 3,2 juta dolar AS."),
      (
        "Bank Indonesia kept the benchmark interest rate.",
        "Bank Indonesia ⟦kept the⟧ suku bunga acuan."
      ),
    ])
  func english(text: String, skeleton: String) throws {
    #expect(try Sample.text(text, from: .english, Self.rows) == skeleton)
  }

  @Test(
    "the pieces cover the sentence in order, and each span slices back to its source",
    arguments: [
      "Inflasi naik 2,8 persen pada Sabtu (27/3), kata Bank Indonesia di https://bi.example.",
      "Émigré “naïf” — 5–6 % rumah sakit; ke-75, 1990-an & pukul 10.30 WIB!",
      "JAKARTA, KOMPAS.com - Harga beras Rp. 1.129\nper kilogram… naik.", "?!", "x", "10.30",
      "Ia berkata: \"Rumah sakit itu (di Bandung) rugi US$ 3,2 juta.\" Lalu pergi 👩‍👩‍👧 lagi.",
    ])
  func coverage(text: String) throws {
    for language in LanguageTag.supported {
      let source = SourceText(text)
      let document = try Analyzer().analyze(
        Document(source: source, paragraphs: [Paragraph(span: source.span)]), language: language)
      let direction = Direction(from: language, to: language == .english ? .indonesian : .english)
      let index = try TermIndex(Sample.glossary(Self.rows), from: direction.from, to: direction.to)
      let builder = SkeletonBuilder(
        document: document, hits: TermMatcher(index).hits(in: document), direction: direction)
      for segment in document.segments {
        let pieces = builder.skeleton(of: segment).pieces
        expectCovered(segment.shown, by: pieces, in: document)
        for piece in pieces {
          #expect(document.runningText(in: piece.span) == piece.source)
          #expect(!piece.target.isEmpty)
          if piece.kind == .gap { #expect(piece.target == "⟦\(piece.source)⟧") }
        }
      }
    }
  }

  @Test("a dateline is not part of the skeleton")
  func dateline() throws {
    let text = try Sample.text("JAKARTA, KOMPAS.com - Inflasi naik.", from: .indonesian, Self.rows)
    #expect(text == "Inflation ⟦naik⟧.")
  }

  @Test("an abbreviation's full stop stays with it in the gap")
  func abbreviation() throws {
    let text = try Sample.text("then vs. now, they said.", from: .english)
    #expect(text == "⟦then vs. now⟧, ⟦they said⟧.")
  }

  @Test("neighbouring unknown words are one gap, a mark parts them")
  func gaps() throws {
    let skeleton = try Sample.skeletons("mereka makan siang, lalu pulang", from: .indonesian)
    #expect(
      skeleton.flatMap(\.pieces).map(\.target) == ["⟦mereka makan siang⟧", ",", "⟦lalu pulang⟧"])
  }

  @Test("a term wins over a figure of the same length, a longer figure over a term")
  func priority() throws {
    let rows = ["Maret = the month of March ; proper", "persen = per cent"]
    #expect(try Sample.text("pada Maret", from: .indonesian, rows) == "⟦pada⟧ the month of March")
    #expect(try Sample.text("naik 5 persen", from: .indonesian, rows) == "⟦naik⟧ 5 percent")
    #expect(
      try Sample.text("pada 27 Maret 2021", from: .indonesian, rows) == "⟦pada⟧ March 27, 2021")
  }

  /// Pieces do not overlap, and only white space lies between them and at the ends.
  private func expectCovered(
    _ span: TextSpan, by pieces: [SkeletonPiece], in document: AnalyzedDocument
  ) {
    var end = span.start
    for piece in pieces {
      #expect(piece.span.start >= end)
      let between = document.text(in: TextSpan(end, piece.span.start))
      #expect(!between.contains { !$0.isWhitespace }, "\(between) is lost")
      end = piece.span.end
    }
    let rest = document.text(in: TextSpan(end, span.end))
    #expect(!rest.contains { !$0.isWhitespace }, "\(rest) is lost")
  }
}
