@testable import PadanSummarization
import PadanCore
import Testing

@Suite struct SummarizerTests {
  private func article() throws -> AnalyzedDocument {
    try Sample.document(
      paragraphs: [
        (.headline, ["Harga Beras Naik"]),
        (.body, ["JAKARTA, KOMPAS.com - Harga beras naik.", "Petani\n  senang."]),
        (.boilerplate(.link), ["Baca juga: Harga gula turun"]),
        (.body, ["Pedagang mengeluh.", "Pembeli menunggu."]),
      ], .indonesian)
  }

  @Test("three of the body's sentences unless told, numbered among all sentences")
  func standard() throws {
    let summary = Summarizer().summary(of: try article())
    #expect(summary.sentences.map(\.index) == [1, 2, 4])
    #expect(summary.language == .indonesian)
    let scores: [Double] = [1, 1.0 / 2, 1.0 / 3]
    #expect(summary.sentences.map(\.score) == scores)
  }

  @Test("a dateline is not shown, and a line break is a space")
  func shown() throws {
    let summary = Summarizer(limit: .sentences(2)).summary(of: try article())
    #expect(summary.sentences.map(\.text) == ["Harga beras naik.", "Petani senang."])
  }

  @Test("a sentence's span slices the document to its text")
  func spans() throws {
    let document = try article()
    for ranker in RankerName.allCases {
      for sentence in Summarizer(ranker: ranker, limit: .ratio(1)).summary(of: document).sentences {
        #expect(document.runningText(in: sentence.span) == sentence.text)
        #expect(document.segments[sentence.index].shown == sentence.span)
      }
    }
  }

  @Test("an empty document has an empty summary", arguments: RankerName.allCases)
  func empty(ranker: RankerName) throws {
    let document = try Sample.document([" "])
    let summary = Summarizer(ranker: ranker).summary(of: document)
    #expect(summary.sentences.isEmpty)
  }
}
