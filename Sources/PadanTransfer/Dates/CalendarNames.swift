internal import PadanCore

/// Months and weekdays in the text and in the other language.
struct CalendarNames {
  let direction: Direction

  /// The month, from 0, whose name or abbreviation stands at `index`, and the index behind it.
  func month(at index: Int, in view: TokenView) -> (month: Int, end: Int)? {
    guard view.kind(index) == .word, view.isCapitalised(index) else { return nil }
    let word = view.folded(index)
    let months = TransferTables.shared.months
    for (month, names) in months.enumerated() {
      let forms = names.forms(in: direction.from).map { $0.lowercased() }
      guard let place = forms.firstIndex(of: word) else { continue }
      // An abbreviation takes its full stop along: Oct. 2.
      let hasStop = place > 0 && view.text(index + 1) == "." && view.isGlued(index + 1)
      let end = hasStop ? index + 2 : index + 1
      // Dec 26: without its full stop, only a day tells the month from another word.
      if place > 0, !hasStop, direction.from == .english, view.kind(end) != .number { return nil }
      return (month, end)
    }
    return nil
  }

  /// The month's full name in the other language.
  func name(ofMonth month: Int) -> String {
    TransferTables.shared.months[month].forms(in: direction.to).first ?? ""
  }

  /// The weekday's name in the other language.
  func weekday(at index: Int, in view: TokenView) -> String? {
    guard view.kind(index) == .word, view.isCapitalised(index) else { return nil }
    return TransferTables.shared.weekdays
      .first { $0.forms(in: direction.from).first == view.text(index) }?
      .forms(in: direction.to).first
  }

  /// The number at `index` if it is a whole one in a range.
  func whole(at index: Int, in view: TokenView, _ range: ClosedRange<Int>) -> Int? {
    guard view.kind(index) == .number, view.text(index).allSatisfy({ $0.isASCII && $0.isNumber }),
      let value = Int(view.text(index)), range.contains(value)
    else { return nil }
    return value
  }

  /// The day at `index` as a number or an English ordinal: `5`, `5th`.
  func day(at index: Int, in view: TokenView) -> Int? {
    if let day = whole(at: index, in: view, 1...31) { return day }
    let text = view.folded(index)
    guard ["st", "nd", "rd", "th"].contains(where: text.hasSuffix), let day = Int(text.dropLast(2)),
      (1...31).contains(day)
    else { return nil }
    return day
  }

  /// The year at `index`: four digits.
  func year(at index: Int, in view: TokenView) -> Int? {
    view.text(index).count == 4 ? whole(at: index, in: view, 1000...2999) : nil
  }
}
