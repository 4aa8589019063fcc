internal import PadanCore

/// English dates: `October 2, 2023`, `Oct. 2`, `2 October 2023` → `2 Oktober 2023`; `Friday` → `Jumat`.
///
/// A month alone is taken only behind a word that asks for a time (*in March*): May, March and April are
/// other words too. Figures with slashes are left: `05/06/2021` is June in London and May in New York.
struct EnglishDateTransfer: PieceTransfer {
  private let names = CalendarNames(direction: Direction(from: .english, to: .indonesian))
  private static let timeWords: Set<String> = [
    "in", "since", "until", "till", "by", "during", "last", "next", "this", "early", "late", "mid",
    "from", "to", "through", "between", "of", "before", "after",
  ]

  func match(at index: Int, in view: TokenView) -> TransferMatch? {
    if let weekday = names.weekday(at: index, in: view) {
      return TransferMatch(tokens: index..<(index + 1), kind: .date, target: weekday)
    }
    return dayMonth(at: index, in: view) ?? monthDay(at: index, in: view)
  }

  /// `2 October 2023`, `2 October`.
  private func dayMonth(at index: Int, in view: TokenView) -> TransferMatch? {
    guard let day = names.whole(at: index, in: view, 1...31),
      let (month, end) = names.month(at: index + 1, in: view)
    else { return nil }
    let text = "\(day) \(names.name(ofMonth: month))"
    guard let year = names.year(at: end, in: view) else {
      return TransferMatch(tokens: index..<end, kind: .date, target: text)
    }
    return TransferMatch(tokens: index..<(end + 1), kind: .date, target: "\(text) \(year)")
  }

  /// `October 2, 2023`, `Oct. 2`, `October 2023`, `in October`.
  private func monthDay(at index: Int, in view: TokenView) -> TransferMatch? {
    guard let (month, end) = names.month(at: index, in: view) else { return nil }
    let name = names.name(ofMonth: month)
    if let year = names.year(at: end, in: view) {
      return TransferMatch(tokens: index..<(end + 1), kind: .date, target: "\(name) \(year)")
    }
    guard let day = names.whole(at: end, in: view, 1...31) else {
      let isAsked = Self.timeWords.contains(view.folded(index - 1))
      return isAsked ? TransferMatch(tokens: index..<end, kind: .date, target: name) : nil
    }
    if view.text(end + 1) == ",", let year = names.year(at: end + 2, in: view) {
      return TransferMatch(tokens: index..<(end + 3), kind: .date, target: "\(day) \(name) \(year)")
    }
    return TransferMatch(tokens: index..<(end + 1), kind: .date, target: "\(day) \(name)")
  }
}
