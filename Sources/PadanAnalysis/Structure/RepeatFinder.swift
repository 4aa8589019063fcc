/// Remembers paragraphs and tells one that stood before, exactly or nearly.
///
/// Near means that the sets of three-word shingles overlap by nine in ten (Jaccard). Candidates share one of
/// the four smallest shingle hashes (Broder 1997, "On the resemblance and containment of documents"), so the
/// cost is linear in the text.
struct RepeatFinder {
  /// The least overlap of two near-equal paragraphs.
  private static let leastOverlap = 0.9
  /// Paragraphs of fewer words are compared exactly only.
  private static let leastWords = 8
  private static let sketchSize = 4

  private var exact: Set<[Substring]> = []
  private var shingleSets: [Set<Int>] = []
  private var bySketch: [Int: [Int]] = [:]

  /// Whether the paragraph repeats an earlier one; remembers it otherwise.
  mutating func hasSeen(_ paragraph: String) -> Bool {
    let words = paragraph.lowercased().split { !$0.isLetter && !$0.isNumber }
    guard words.count >= 3 else { return false }
    if !exact.insert(words).inserted { return true }
    guard words.count >= Self.leastWords else { return false }
    let shingles = Set((0..<(words.count - 2)).map { hash(words[$0...($0 + 2)]) })
    let sketch = shingles.sorted().prefix(Self.sketchSize)
    let candidates = Set(sketch.flatMap { bySketch[$0] ?? [] })
    if candidates.contains(where: { overlap(shingles, shingleSets[$0]) >= Self.leastOverlap }) {
      return true
    }
    for value in sketch { bySketch[value, default: []].append(shingleSets.count) }
    shingleSets.append(shingles)
    return false
  }

  /// FNV-1a over the words' bytes: the same in every run, as `Hasher` is not.
  private func hash(_ words: ArraySlice<Substring>) -> Int {
    var value: UInt64 = 0xcbf2_9ce4_8422_2325
    for word in words {
      for byte in word.utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
      value = (value ^ 0x20) &* 0x100_0000_01b3
    }
    return Int(truncatingIfNeeded: value)
  }

  private func overlap(_ lhs: Set<Int>, _ rhs: Set<Int>) -> Double {
    let common = lhs.intersection(rhs).count
    return Double(common) / Double(lhs.count + rhs.count - common)
  }
}
