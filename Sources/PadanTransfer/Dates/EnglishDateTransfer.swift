internal import PadanAnalysis
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
    guard let day = names.day(at: end, in: view) else {
      let isAsked = Self.timeWords.contains(view.folded(index - 1))
      return isAsked ? TransferMatch(tokens: index..<end, kind: .date, target: name) : nil
    }
    if let range = dayRange(from: day, at: end + 1, in: view) {
      return TransferMatch(
        tokens: index..<(range.yearEnd ?? range.end), kind: .date,
        target: "\(day)-\(range.last) \(name)" + (range.year.map { " \($0)" } ?? ""))
    }
    if view.text(end + 1) == ",", let year = names.year(at: end + 2, in: view) {
      return TransferMatch(tokens: index..<(end + 3), kind: .date, target: "\(day) \(name) \(year)")
    }
    // In May 20 people died: a number before a noun is no day.
    let next = view.text(end + 1)
    let isClosed =
      view.kind(end + 1) != .word || next.contains(where: \.isUppercase)
      || LanguageProfile.of(.english).functionWords.contains(next.lowercased())
    guard isClosed, next != "%" else { return nil }
    return TransferMatch(tokens: index..<(end + 1), kind: .date, target: "\(day) \(name)")
  }

  private struct DayRange {
    let last: Int
    let end: Int
    var year: Int?
    var yearEnd: Int?
  }

  /// `Nov. 26-28`, `October 2-5, 2023`: the last day, the year, and the indices behind them.
  private func dayRange(from first: Int, at index: Int, in view: TokenView) -> DayRange? {
    guard ["-", "–"].contains(view.text(index)), view.isGlued(index), first < 31,
      let last = names.whole(at: index + 1, in: view, (first + 1)...31)
    else { return nil }
    guard view.text(index + 2) == ",", let year = names.year(at: index + 3, in: view) else {
      return DayRange(last: last, end: index + 2)
    }
    return DayRange(last: last, end: index + 2, year: year, yearEnd: index + 4)
  }
}
