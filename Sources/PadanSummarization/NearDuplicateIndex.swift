/// Remembers sentences by their words and tells one that says the same as an earlier one.
///
/// Two sentences say the same where 80 % of the shorter one's words stand in the other. By the prefix filter
/// (Bayardo, Ma & Srikant 2007, "Scaling up all pairs similarity search"), the shorter one's rarest words,
/// a fifth of them and one more, must then meet the other; only sentences that pass it are compared, so the
/// work stays near-linear in a long text.
struct NearDuplicateIndex {
  /// The share of the shorter sentence's words that must be in the other.
  static let sameShare = 0.8

  private let frequency: [String: Int]
  private var sentences: [Set<String>] = []
  private var byWord: [String: [Int]] = [:]
  private var byRareWord: [String: [Int]] = [:]
  private var hasEmpty = false
  /// Words of more sentences than this lead to none: they tell little, and their pairs grow with the square.
  static let widestWord = 200

  /// An index for sentences of which these are all.
  init(of sentences: [[String]]) {
    frequency = sentences.reduce(into: [:]) { counts, words in
      for word in Set(words) { counts[word, default: 0] += 1 }
    }
  }

  /// Whether the words say the same as those of a sentence inserted before.
  func contains(_ words: Set<String>) -> Bool {
    if words.isEmpty { return hasEmpty }
    let asShorter = rarest(of: words).flatMap { byWord[$0] ?? [] }
    let asLonger = words.flatMap { byRareWord[$0] ?? [] }
    return Set(asShorter + asLonger).contains { Self.saysTheSame(sentences[$0], words) }
  }

  /// Remembers a sentence.
  mutating func insert(_ words: Set<String>) {
    hasEmpty = hasEmpty || words.isEmpty
    for word in words where byWord[word, default: []].count < Self.widestWord {
      byWord[word, default: []].append(sentences.count)
    }
    for word in rarest(of: words) where byRareWord[word, default: []].count < Self.widestWord {
      byRareWord[word, default: []].append(sentences.count)
    }
    sentences.append(words)
  }

  /// The comparison itself, without the filter.
  static func saysTheSame(_ lhs: Set<String>, _ rhs: Set<String>) -> Bool {
    let shorter = min(lhs.count, rhs.count)
    guard shorter > 0 else { return lhs.isEmpty && rhs.isEmpty }
    return Double(lhs.intersection(rhs).count) >= sameShare * Double(shorter)
  }

  private func rarest(of words: Set<String>) -> ArraySlice<String> {
    let sorted = words.sorted { (frequency[$0] ?? 0, $0) < (frequency[$1] ?? 0, $1) }
    return sorted.prefix(words.count - Int((Self.sameShare * Double(words.count)).rounded(.up)) + 1)
  }
}
