/// Takes the best sentences within a limit, never two that say the same.
package struct SentenceSelector: Sendable {
  private let limit: SelectionLimit

  /// A selector with a limit.
  package init(limit: SelectionLimit) { self.limit = limit }

  /// Indices of the chosen candidates in the document's order.
  package func select(from input: RankingInput, scores: [Double]) -> [Int] {
    let order = input.candidates.indices.sorted { (scores[$0], $1) > (scores[$1], $0) }
    let total = input.candidates.reduce(0) { $0 + $1.wordCount }
    var chosen: [Int] = []
    var said = NearDuplicateIndex(of: input.candidates.map(\.contentWords))
    var words = 0
    for index in order {
      let candidate = input.candidates[index]
      if isFull(chosen.count, words) { break }
      guard chosen.isEmpty || fits(words + candidate.wordCount, total) else { continue }
      let set = Set(candidate.contentWords)
      guard !said.contains(set) else { continue }
      chosen.append(index)
      said.insert(set)
      words += candidate.wordCount
    }
    return chosen.sorted()
  }

  private func isFull(_ sentences: Int, _ words: Int) -> Bool {
    switch limit {
    case .sentences(let most): sentences >= most
    case .words(let most): words >= most
    case .ratio: false
    }
  }

  private func fits(_ words: Int, _ total: Int) -> Bool {
    switch limit {
    case .sentences: true
    case .words(let most): words <= most
    case .ratio(let share): Double(words) <= share * Double(total) + 1e-9
    }
  }
}
