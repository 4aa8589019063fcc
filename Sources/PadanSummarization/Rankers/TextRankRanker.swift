internal import PadanCore

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// TextRank: PageRank over sentences joined by the words they share.
///
/// Source: Mihalcea & Tarau 2004, "TextRank: Bringing order into texts", EMNLP; similarity is the number of
/// shared content words over the sum of the logarithms of the lengths. Words that stand in very many
/// sentences join nothing, so the work grows nearly linearly with the text.
package struct TextRankRanker: SentenceRanker {
  /// The damping factor of the paper.
  private static let damping = 0.85
  private static let iterations = 50
  private static let tolerance = 1e-6
  /// Words in more sentences than this join none: they tell little, and their pairs grow with the square.
  private static let widestWord = 100

  /// A TextRank ranker.
  package init() {}

  /// The PageRank of each sentence; higher means that more of the text resembles it.
  package func scores(for input: RankingInput) -> [Double] {
    let count = input.candidates.count
    guard count > 0 else { return [] }
    let edges = Self.edges(input.candidates.map(\.contentWords))
    let weights = edges.map { $0.reduce(0) { $0 + $1.weight } }
    var scores = [Double](repeating: 1 / Double(count), count: count)
    for _ in 0..<Self.iterations {
      var next = [Double](repeating: (1 - Self.damping) / Double(count), count: count)
      for (index, neighbours) in edges.enumerated() where weights[index] > 0 {
        let share = Self.damping * scores[index] / weights[index]
        for edge in neighbours { next[edge.to] += share * edge.weight }
      }
      let change = zip(scores, next).reduce(0) { $0 + abs($1.0 - $1.1) }
      scores = next
      if change < Self.tolerance { break }
    }
    return scores
  }

  private struct Edge {
    let to: Int
    let weight: Double
  }

  /// The most neighbours of a sentence that are kept, the strongest first, so that memory stays linear too.
  private static let mostNeighbours = 64

  /// The neighbours of each sentence, through an index from words to sentences.
  private static func edges(_ sentences: [[String]]) -> [[Edge]] {
    let words = sentences.map { Set($0) }
    var postings: [String: [Int]] = [:]
    for (index, set) in words.enumerated() {
      for word in set { postings[word, default: []].append(index) }
    }
    return words.indices.map { index in
      var shared: [Int: Int] = [:]
      for word in words[index] {
        guard let others = postings[word], others.count <= widestWord else { continue }
        for other in others where other != index { shared[other, default: 0] += 1 }
      }
      let strongest = shared.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        .prefix(mostNeighbours)
      return strongest.compactMap { other, common in
        let lengths = log(Double(sentences[index].count)) + log(Double(sentences[other].count))
        return lengths > 0 ? Edge(to: other, weight: Double(common) / lengths) : nil
      }
    }
  }
}
