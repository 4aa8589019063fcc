import PadanCore
import SeededRandom
import Testing

@testable import PadanAnalysis

@Suite("BoundaryRules") struct BoundaryRulesTests {
  @Test("a join outweighs a split")
  func order() throws {
    // An address: the missing space alone would part it.
    let text = "Lihat https://contoh.Namun sekarang."
    #expect(try splits(MissingSpaceSplit(), "Rapat selesai.‖Namun belum.", in: .indonesian))
    #expect(try sentences(of: SourceText(text), in: .indonesian) == [text])
  }

  @Test("list labels and quotations are as the options tell")
  func options() throws {
    func rules(_ options: SegmentationOptions, _ marked: String) throws -> [Bool]? {
      try withBoundary(in: marked) { context in
        let rules = BoundaryRules(
          options: options, paragraph: TextSpan(0, context.text.end), of: context.text)
        return [rules.joins(context), rules.splits(context)]
      }
    }
    let other = SegmentationOptions(quotations: .keep, listLabels: .split, lineEnds: .split)
    #expect(try rules(SegmentationOptions(), "1. ‖cuci tangan") == [true, false])
    #expect(try rules(other, "1. ‖cuci tangan") == [false, true])
    #expect(try rules(SegmentationOptions(), "“Ia sakit. ‖Ia pulang.”") == [false, false])
    #expect(try rules(other, "“Ia sakit. ‖Ia pulang.”") == [true, false])
    #expect(try rules(SegmentationOptions(), "Ia pulang\n‖ke rumah.") == [true, false])
    #expect(try rules(other, "Ia pulang\n‖ke rumah.") == [false, false])
  }

  /// All joins, asked one by one.
  private static func joins(
    _ context: BoundaryContext, options: SegmentationOptions, quotations: [Range<Int>]
  ) -> Bool {
    let rules: [any JoinRule] =
      [
        AbbreviationJoin(), InitialJoin(), SyllableNameJoin(), AttributionJoin(), MarkedNameJoin(),
        LineBreakJoin(lineEnds: options.lineEnds), AddressJoin(), BracketJoin(), ElisionJoin(),
        EllipsisJoin(), EnumerationJoin(), MarksJoin(),
      ] + (options.listLabels == .join ? [ListLabelJoin()] : [])
      + (options.quotations == .keep ? [QuotationJoin(quotations: quotations)] : [])
    return rules.contains { $0.joins(context) }
  }

  @Test(
    "no shorter way gives another answer than all joins together",
    arguments: [1, 2, 3, 4] as [UInt64])
  func shortestWay(seed: UInt64) throws {
    let pieces = [
      "selesai", "kemudian", "dikatakan", "bertanya", "Prof", "no", "dll", "kaliber", "U.S", "XI",
      "1", "2", "A", "I",
      "Ia", "Budi", "kata", "TNI", "(", ")", "[", "]", "“", "”", "\"", "'", ".", ". ", ". ", ". ",
      ".. ", "...", "…", "? ",
      "! ", ", ", ": ", " ", " ", "\n", "é", "中", "。", "\u{300}", "\u{200B}", "https://a", "www.",
      "@", "-", "/", "Yahoo! ",
    ]
    var random = SplitMix64(seed: seed)
    for _ in 0..<150 {
      let text = SourceText(
        (0..<80).map { _ in pieces.randomElement(using: &random) ?? "" }.joined())
      let options = SegmentationOptions(
        quotations: seed % 2 == 0 ? .keep : .split, listLabels: seed > 2 ? .join : .split,
        lineEnds: .automatic)
      let lexicon = SegmentationLexicon.of(seed % 2 == 0 ? .indonesian : .english)
      try text.bytes.withUnsafeBufferPointer { bytes in
        try ClassifiedText.with(bytes, end: bytes.count) { classified in
          let rules = BoundaryRules(options: options, paragraph: text.span, of: classified)
          let quotations = QuotationFinder(text: classified).quotations(from: 0)
          var scanner = BoundaryScanner(
            classified, from: 0,
            authority: PlainFirstAuthority(start: 0, iterator: SentenceIterator()))
          var start = 0
          while let candidate = try scanner.next() {
            let context = BoundaryContext(
              candidate, in: classified, sentenceStart: start, lexicon: lexicon)
            let joined = Self.joins(context, options: options, quotations: quotations)
            #expect(
              rules.joins(context) == joined,
              "at \(candidate.leftEnd) of \(text.text(in: text.span).debugDescription)")
            if !joined, candidate.isBoundary { start = candidate.rightStart }
          }
        }
      }
    }
  }
}
