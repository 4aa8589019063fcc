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
  /// Shingles of more paragraphs than this (a table's rows, a refrain) tell none of them apart.
  private static let widestBucket = 16

  private var exact: Set<[UInt64]> = []
  private var shingleSets: [Set<UInt64>] = []
  private var bySketch: [UInt64: [Int]] = [:]

  /// Whether the paragraph repeats an earlier one; remembers it otherwise.
  mutating func hasSeen(_ paragraph: String) -> Bool {
    let words = Self.wordHashes(of: paragraph)
    guard words.count >= 3 else { return false }
    if !exact.insert(words).inserted { return true }
    guard words.count >= Self.leastWords else { return false }
    let shingles = Set((0..<(words.count - 2)).map { Self.hash(words[$0...($0 + 2)]) })
    let sketch = shingles.sorted().prefix(Self.sketchSize)
    let candidates = Set(sketch.flatMap { bySketch[$0] ?? [] })
    if candidates.contains(where: { overlap(shingles, shingleSets[$0]) >= Self.leastOverlap }) {
      return true
    }
    for value in sketch where bySketch[value, default: []].count < Self.widestBucket {
      bySketch[value, default: []].append(shingleSets.count)
    }
    shingleSets.append(shingles)
    return false
  }

  /// A hash for each word, ASCII letters lowered: FNV-1a, the same in every run as `Hasher` is not.
  private static func wordHashes(of paragraph: String) -> [UInt64] {
    var words: [UInt64] = []
    var value = fnvBasis
    for byte in plain(paragraph).utf8 {
      let lowered = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      if (0x61...0x7A).contains(lowered) || (0x30...0x39).contains(byte) || byte >= 0x80 {
        value = (value ^ UInt64(lowered)) &* fnvPrime
      } else if value != fnvBasis {
        words.append(value)
        value = fnvBasis
      }
    }
    if value != fnvBasis { words.append(value) }
    return words
  }

  /// The text with general punctuation as spaces and letters lowered; ASCII, which most text is, as it stands.
  private static func plain(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    return String(text.lowercased().map { $0.isPunctuation || $0.isSymbol ? " " : $0 })
  }

  private static let fnvBasis: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let fnvPrime: UInt64 = 0x100_0000_01b3

  private static func hash(_ words: ArraySlice<UInt64>) -> UInt64 {
    words.reduce(fnvBasis) { ($0 ^ $1) &* fnvPrime }
  }

  private func overlap(_ lhs: Set<UInt64>, _ rhs: Set<UInt64>) -> Double {
    let common = lhs.intersection(rhs).count
    return Double(common) / Double(lhs.count + rhs.count - common)
  }
}
