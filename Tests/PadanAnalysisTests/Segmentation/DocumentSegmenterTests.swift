import FoundationEssentials
import PadanCore
import SeededRandom
import Testing

@testable import PadanAnalysis

@Suite("DocumentSegmenter") struct DocumentSegmenterTests {
  private static let samples = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "samples")

  /// The articles that ship as samples.
  private static let articles: [String] = {
    let cases = (try? FileManager.default.contentsOfDirectory(atPath: samples.path)) ?? []
    return cases.sorted().flatMap { name in
      ["input.txt", "input.md"].compactMap {
        try? String(contentsOf: samples.appending(path: "\(name)/\($0)"), encoding: .utf8)
      }
    }
  }()

  private func expectSame(
    _ document: Document, language: LanguageTag? = nil,
    options: SegmentationOptions = SegmentationOptions()
  ) throws {
    let alone = try DocumentSegmenter(options: options).segment(document, language: language)
    let analyzed = try Analyzer().analyze(document, language: language, options: options)
    #expect(alone.language == analyzed.language)
    #expect(alone.sentences == analyzed.segments.map(\.span))
    #expect(alone.document == document)
  }

  @Test("there are articles to compare")
  func enough() {
    #expect(Self.articles.count >= 6)
  }

  @Test("the sentences of an article are those of the whole analysis", arguments: articles.indices)
  func sampleArticles(index: Int) throws {
    let document = document(Self.articles[index])
    try expectSame(document)
    try expectSame(document, language: .indonesian)
    try expectSame(
      document, language: .english,
      options: SegmentationOptions(quotations: .keep, listLabels: .split, lineEnds: .split))
  }

  @Test("so are those of any text", arguments: 1...4 as ClosedRange<UInt64>)
  func randomTexts(seed: UInt64) throws {
    let pieces = [
      "yang", "dan", "the", "of", "Budi", "kata", "Prof", "1", "5", " ", " ", " ", ". ", ".", "? ",
      "\"", "“",
      "”", "(", ")", "\n", "\n\n", "…", "é", "中", "。", "\u{300}", "\u{200B}", "\u{2028}", "•", "-",
      ",",
    ]
    var random = SplitMix64(seed: seed)
    for _ in 0..<60 {
      let text = (0..<Int.random(in: 0...150, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }
      try expectSame(document(text.joined()))
    }
  }

  @Test("the language is identified from the start of the text, as in the whole analysis")
  func start() throws {
    let indonesian = "Harga beras yang dijual di pasar itu naik karena panen belum tiba. "
    let english = "The price of the rice that they sell in the market rose because of the rain. "
    let long = String(repeating: indonesian, count: 700)
    let text = long + String(repeating: english, count: 2_000)
    #expect(try DocumentSegmenter().segment(document(text)).language == .indonesian)
    #expect(try Analyzer().analyze(document(text)).language == .indonesian)
    #expect(
      try DocumentSegmenter().segment(document(text), language: LanguageTag("en-GB")).language
        == .english)
    // Words behind a long table are not looked at by either.
    let table = document(String(repeating: "12 345 6789\n", count: 4_000) + "\n" + indonesian)
    #expect(try DocumentSegmenter().segment(table).language == .undetermined)
    #expect(try Analyzer().analyze(table).language == .undetermined)
  }

  @Test("a document without paragraphs has no sentences and no known language")
  func empty() throws {
    let found = try DocumentSegmenter().segment(document(" \n"))
    #expect(found.sentences.isEmpty && found.language == .undetermined)
  }
}
