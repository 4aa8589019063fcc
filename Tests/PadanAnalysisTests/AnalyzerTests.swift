import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("Analyzer") struct AnalyzerTests {
  private static let article = """
    Harga Beras Naik

    SURABAYA, KOMPAS.com - Harga beras naik karena panen tidak cukup. Petani itu senang.

    Baca juga: Harga Gula Turun

    Menurut dia, harga akan turun pada bulan depan. (den/asa)
    """

  @Test("an article is analyzed from kinds to tokens")
  func article() throws {
    let analyzed = try Analyzer().analyze(document(Self.article))
    #expect(analyzed.language == .indonesian)
    #expect(
      analyzed.segments.map { analyzed.text(in: $0.shown) } == [
        "Harga Beras Naik", "Harga beras naik karena panen tidak cukup.", "Petani itu senang.",
        "Baca juga: Harga Gula Turun", "Menurut dia, harga akan turun pada bulan depan.",
        "(den/asa)",
      ])
    #expect(analyzed.segments.map(\.paragraph) == [0, 1, 1, 2, 3, 4])
    #expect(analyzed.bodySegments == [1, 2, 4])
    #expect(analyzed.articleSegments == [0, 1, 2, 4])
    #expect(analyzed.segments[1].dateline.map(analyzed.text(in:)) == "SURABAYA, KOMPAS.com - ")
    #expect(analyzed.segments.filter { $0.dateline != nil }.count == 1)
  }

  @Test("names are found with the analysis, one answer a token")
  func names() throws {
    let analyzed = try Analyzer().analyze(
      document("Menurut dia, harga beras itu naik lagi di pasar kota Surabaya pada hari itu."))
    #expect(analyzed.isName.count == analyzed.tokens.count)
    let names = zip(analyzed.tokens, analyzed.isName).filter(\.1).map {
      analyzed.text(in: $0.0.span)
    }
    #expect(names == ["Surabaya"])
  }

  @Test("each token belongs to the sentence that it stands in, and to no other")
  func tokenRanges() throws {
    let analyzed = try Analyzer().analyze(document(Self.article))
    for (index, token) in analyzed.tokens.enumerated() {
      let owners = analyzed.segments.filter { $0.tokens.contains(index) }
      #expect(owners.count == 1)
      #expect(owners.first?.span.contains(token.span) == true)
    }
  }

  @Test("a dateline is looked for at the start of a paragraph only")
  func datelineInside() throws {
    let analyzed = try Analyzer().analyze(
      document("Harga naik. Surabaya - Kota itu ramai."), language: .indonesian)
    #expect(analyzed.segments.count == 2)
    #expect(analyzed.segments.allSatisfy { $0.dateline == nil })
  }

  @Test("a language that the user tells is not identified anew")
  func toldLanguage() throws {
    #expect(try Analyzer().analyze(document(Self.article), language: .english).language == .english)
  }

  @Test("sentences that the caller knows are kept as they are")
  func knownSentences() throws {
    let spans = [TextSpan(0, 6), TextSpan(6, 15), TextSpan(17, 22)]
    let analyzed = try Analyzer().analyze(
      document("Satu. dua. Tiga\n\nAkhir"), language: .indonesian, sentences: spans)
    #expect(analyzed.segments.map(\.span) == spans)
    #expect(analyzed.segments.map(\.paragraph) == [0, 0, 1])
    #expect(
      analyzed.segments.map { $0.tokens.map { analyzed.text(in: analyzed.tokens[$0].span) } }
        == [["Satu", "."], ["dua", ".", "Tiga"], ["Akhir"]])
  }

  @Test("an empty document has nothing and no language")
  func empty() throws {
    let analyzed = try Analyzer().analyze(document(""))
    #expect(analyzed.segments.isEmpty && analyzed.tokens.isEmpty)
    #expect(analyzed.language == .undetermined)
  }
}
