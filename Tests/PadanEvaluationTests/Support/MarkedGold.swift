import PadanCore

@testable import PadanEvaluation

/// Gold and sentences found, both marked in one text: `|` is a boundary of the gold, `¦` one that was found,
/// `‖` one of both.
struct MarkedGold {
  let gold: GoldText
  let sentences: [TextSpan]

  init(_ marked: String, ignored: Set<Int> = [], id: String? = nil) {
    var text = ""
    var wanted: [Int] = []
    var ends: [Int] = []
    for character in marked {
      if "|‖".contains(character) {
        wanted.append(text.unicodeScalars.count { !$0.properties.isWhitespace })
      }
      if "¦‖".contains(character) { ends.append(text.utf8.count) }
      if !"|¦‖".contains(character) { text.append(character) }
    }
    gold = GoldText(text, id: id, boundaries: wanted, ignored: ignored, file: "gold.jsonl")
    let source = SourceText(text)
    let bounds = [0] + ends + [text.utf8.count]
    sentences = zip(bounds, bounds.dropFirst()).map {
      source.trimmingWhiteSpace(TextSpan($0, $1))
    }
  }

  init(gold: GoldText, sentences: [TextSpan]) {
    self.gold = gold
    self.sentences = sentences
  }

  /// The score of the sentences.
  func score(examplesPerClass: Int = 2, language: LanguageTag = .indonesian) -> SegmentationScore {
    var scorer = SegmentationScorer(examplesPerClass: examplesPerClass)
    scorer.add(gold, sentences: sentences, language: language)
    return scorer.score
  }
}
