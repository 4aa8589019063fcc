@testable import PadanSummarization
import PadanAnalysis
import PadanCore
import SeededRandom

/// Articles made of given sentences.
enum Sample {
  /// An article of one paragraph, each string a sentence of it.
  static func document(
    _ sentences: [String], _ language: LanguageTag = .english
  ) throws -> AnalyzedDocument {
    try document(paragraphs: [(.body, sentences)], language)
  }

  /// An article of paragraphs with their kinds and sentences.
  static func document(
    paragraphs: [(kind: ParagraphKind, sentences: [String])], _ language: LanguageTag = .english
  ) throws -> AnalyzedDocument {
    var text = ""
    var spans: [TextSpan] = []
    var blocks: [Paragraph] = []
    for (kind, sentences) in paragraphs {
      let first = spans.count
      for sentence in sentences {
        spans.append(TextSpan(text.utf8.count, text.utf8.count + sentence.utf8.count))
        text += sentence + " "
      }
      text += "\n\n"
      blocks.append(
        Paragraph(span: TextSpan(spans[first].start, spans[spans.count - 1].end), kind: kind))
    }
    let document = Document(source: SourceText(text), paragraphs: blocks)
    return try Analyzer().analyze(document, language: language, sentences: spans)
  }

  /// What rankers see of sentences.
  static func input(_ sentences: [String]) throws -> RankingInput {
    RankingInput(try document(sentences))
  }

  /// A sentence of so many words that stand nowhere else.
  static func sentence(_ number: Int, words: Int) -> String {
    (0..<words).map { word(number * 1_000 + $0) }.joined(separator: " ")
  }

  /// A made-up word of its own for each number.
  static func word(_ number: Int) -> String {
    let digits = Array("bdfgjkmprt")
    return "z" + "\(number)".compactMap(\.wholeNumberValue).map { "\(digits[$0])a" }.joined()
  }

  /// Sentences of one to `longest` words out of `vocabulary` words.
  static func randomSentences(
    _ count: Int, vocabulary: Int, longest: Int, with generator: inout SplitMix64
  ) -> [String] {
    (0..<count).map { _ in
      let length = Int.random(in: 1...longest, using: &generator)
      return (0..<length).map { _ in
        word(Int.random(in: 0..<vocabulary, using: &generator))
      }.joined(separator: " ")
    }
  }
}
