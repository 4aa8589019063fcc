import PadanCore
import SeededRandom
import Testing

@testable import PadanAnalysis

/// Asks ICU's iterator about the whole paragraph or item at once: what `PlainFirstAuthority` must equal.
private struct WholeParagraphAuthority: BoundaryAuthority {
  private let boundaries: [Int]
  private var cursor = 0

  init(_ paragraph: TextSpan, of bytes: UnsafeBufferPointer<UInt8>) throws {
    boundaries = try SentenceIterator().boundaries(in: paragraph.range, of: bytes)
  }

  mutating func endsSentence(
    _ terminator: SentenceBreakClass, at mark: Int, gapEnd: Int, in text: ClassifiedText
  ) throws -> Bool {
    while cursor < boundaries.count, boundaries[cursor] <= mark { cursor += 1 }
    return cursor < boundaries.count && boundaries[cursor] <= gapEnd
  }
}

/// The sentences by both authorities, and ICU's boundaries, over bytes that need not be well formed.
private func compare(
  _ bytes: [UInt8], _ segmenter: SentenceSegmenter
) throws -> (fast: [TextSpan], reference: [TextSpan], missed: Int) {
  try bytes.withUnsafeBufferPointer { buffer in
    let paragraph = buffer.trimmingWhiteSpace(0..<buffer.count)
    var fast: [TextSpan] = []
    try segmenter.append(to: &fast, in: paragraph, of: buffer) {
      PlainFirstAuthority(start: $0.start, iterator: SentenceIterator())
    }
    var reference: [TextSpan] = []
    try segmenter.append(to: &reference, in: paragraph, of: buffer) {
      try WholeParagraphAuthority($0, of: buffer)
    }
    return (fast, reference, try boundariesNotScanned(in: paragraph, of: buffer))
  }
}

/// How many of ICU's boundaries the scanner does not take for a boundary.
private func boundariesNotScanned(
  in paragraph: TextSpan, of bytes: UnsafeBufferPointer<UInt8>
) throws -> Int {
  var boundaries = try SentenceIterator().boundaries(in: paragraph.range, of: bytes)
    .dropLast()
  let authority = try WholeParagraphAuthority(paragraph, of: bytes)
  try ClassifiedText.with(bytes, end: paragraph.end) { text in
    var scanner = BoundaryScanner(text, from: paragraph.start, authority: authority)
    while let candidate = try scanner.next() {
      guard candidate.isBoundary else { continue }
      // ICU takes an opening quotation mark that is glued to the terminator for a closing one.
      let end =
        candidate.rightStart > candidate.leftEnd ? candidate.rightStart : candidate.leftEnd + 3
      boundaries.removeAll { candidate.mark <= $0 && $0 <= end }
    }
  }
  return boundaries.count
}

@Suite("PlainFirstAuthority") struct PlainFirstAuthorityTests {
  /// What texts are drawn from: letters of many scripts, marks that end, close and go on, white space, controls.
  private static let alphabets: [[String]] = [
    // News: words, abbreviations, figures, quotes.
    [
      "Ia", "pulang", "Prof", "No", "A", "b", "19", "5", "U.S", "kata", " ", " ", " ", ". ", ". ",
      ".", "?", "!", "\"", "“", "”", "‘", "’", "(", ")", ",", ":", "-", "–", "…", "\n", "é", "É",
      "https://a.id/?b", "a@b.c", "1.", "Yahoo!", "%", "\u{A0}",
    ],
    // All scripts.
    [
      "a", "A", "1", "é", "ß", "Ж", "ж", "α", "ع", "؟", "۔", "א", "ก", "ไ", "中", "。", "！", "？", "「",
      "」", "한", "ह", "।", "॥", "ა", "ա", "։", "🙂", "👩‍💻", "𝒜", "𐐀", "𐐨", ".", "?", "!", " ", " ",
      ", ",
      "፧", "‼", "․", "﹒", "．", "。", "٠", "५",
    ],
    // Marks without width, line ends and other white space.
    [
      "a", "B", "3", ".", ".", "?", "!", "\u{300}", "\u{308}", "\u{AD}", "\u{200B}", "\u{200D}",
      "\u{200E}", "\u{FEFF}", "\u{2060}", "\r", "\n", "\r\n", "\u{85}", "\u{2028}", "\u{2029}",
      "\t", "\u{0B}", "\u{0C}", " ", "\u{3000}", "\u{2003}", "\"", ")", ",", "\0", "\u{1B}", "…",
    ],
  ]

  private static let segmenters = [
    SentenceSegmenter(language: .indonesian),
    SentenceSegmenter(
      language: .english,
      options: SegmentationOptions(
        quotations: .keep, listLabels: .split, lineEnds: .join)),
  ]

  @Test(
    "the sentences are those of ICU's iterator over the whole text with the same rules",
    arguments: alphabets.indices, segmenters.indices)
  func sameAsICU(alphabet: Int, segmenter: Int) throws {
    var random = SplitMix64(seed: UInt64(alphabet * 10 + segmenter + 1))
    let pieces = Self.alphabets[alphabet]
    for length in [8, 30, 120, 2_000, 10_000] {
      for _ in 0..<max(2, 20_000 / length) {
        let text = (0..<length).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
        let found = try compare(Array(text.utf8), Self.segmenters[segmenter])
        #expect(found.fast == found.reference, "\(text.debugDescription)")
        // A mark without width may stand between the white space and ICU's boundary.
        #expect(alphabet == 2 || found.missed == 0, "\(text.debugDescription)")
      }
    }
  }

  @Test("malformed bytes too", arguments: [1, 2, 3] as [UInt64])
  func malformed(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for length in [4, 16, 64, 1_000, 10_000] {
      for _ in 0..<max(2, 10_000 / length) {
        var bytes = (0..<length).flatMap { _ -> [UInt8] in
          let piece = Self.alphabets[1].randomElement(using: &random) ?? ""
          return Array(piece.utf8)
        }
        for _ in 0..<max(1, bytes.count / 8) {
          let index = Int.random(in: bytes.indices, using: &random)
          bytes[index] = UInt8.random(in: 0...255, using: &random)
        }
        let found = try compare(bytes, Self.segmenters[0])
        #expect(found.fast == found.reference, "\(bytes)")
      }
    }
  }
}
