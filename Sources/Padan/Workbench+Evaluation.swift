/// How well Padan does on a user's own texts.
extension Workbench {
  /// A file of texts whose right answer is known → these texts. `-` is standard input.
  ///
  /// - Throws: `PadanError` where the file cannot be read, is no text, or has no gold.
  public func readGold(_ path: String) throws -> GoldFile { try GoldReader().read(path) }

  /// Gold → how the sentences that Padan finds compare with it.
  ///
  /// - Parameters:
  ///   - gold: the texts with their boundaries.
  ///   - language: the texts' language; identified for each text if `nil`.
  ///   - options: what counts as one sentence.
  ///   - examplesPerClass: how many errors of each class are kept.
  /// - Throws: `PadanError` with code `tooLarge` or `system`.
  public func evaluateSegmentation(
    of gold: GoldFile, language: LanguageTag? = nil,
    options: SegmentationOptions = SegmentationOptions(), examplesPerClass: Int = 2
  ) throws -> SegmentationEvaluation.File {
    var scorer = SegmentationScorer(examplesPerClass: examplesPerClass)
    for text in gold.texts {
      let found = try sentences(
        of: document(of: text.source, options: options), language: language, options: options)
      scorer.add(text, sentences: found.sentences, language: found.language)
    }
    return SegmentationEvaluation.File(name: gold.name, score: scorer.score)
  }
}
