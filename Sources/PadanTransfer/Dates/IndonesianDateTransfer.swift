internal import PadanCore

/// Indonesian dates: `17 Agustus 1945` → `August 17, 1945`, `Sabtu (27/3)` → `Saturday (March 27)`.
///
/// Figures with slashes are day and month, in this order, and only beside a weekday or with a year: `3/4`
/// alone may be a fraction. *Minggu* is Sunday only where it cannot be a week.
struct IndonesianDateTransfer: PieceTransfer {
  private let names = CalendarNames(direction: Direction(from: .indonesian, to: .english))

  func match(at index: Int, in view: TokenView) -> TransferMatch? {
    weekday(at: index, in: view) ?? dayMonth(at: index, in: view) ?? slashed(at: index, in: view)
      ?? month(at: index, in: view)
  }

  /// `Sabtu`, `Sabtu (27/3)`, `Sabtu (27/3/2021)`.
  private func weekday(at index: Int, in view: TokenView) -> TransferMatch? {
    guard let weekday = names.weekday(at: index, in: view) else { return nil }
    if view.text(index + 1) == "(", let date = slashedDate(at: index + 2, in: view),
      view.text(date.end) == ")"
    {
      return TransferMatch(
        tokens: index..<(date.end + 1), kind: .date, target: "\(weekday) (\(date.text))")
    }
    // Minggu is a week at the start of a sentence, a place in Pasar Minggu; Jumat Agung and Rabu Abu are feasts.
    let isMinggu = view.text(index) == "Minggu"
    if isMinggu, index == view.range.lowerBound || isCapitalisedWord(index - 1, in: view) {
      return nil
    }
    if isCapitalisedWord(index + 1, in: view), !view.isGlued(index + 1) { return nil }
    if view.text(index + 1) == "(", view.kind(index + 2) == .number { return nil }
    return TransferMatch(tokens: index..<(index + 1), kind: .date, target: weekday)
  }

  /// `17 Agustus 1945`, `27 Maret`, `2-5 Oktober 2023`.
  private func dayMonth(at index: Int, in view: TokenView) -> TransferMatch? {
    guard let first = names.whole(at: index, in: view, 1...31) else { return nil }
    var day = "\(first)"
    var next = index + 1
    if ["-", "–"].contains(view.text(next)), view.isGlued(next),
      let last = names.whole(at: next + 1, in: view, (first + 1)...32), last <= 31
    {
      day += "-\(last)"
      next += 2
    }
    guard let (month, end) = names.month(at: next, in: view) else { return nil }
    let text = "\(names.name(ofMonth: month)) \(day)"
    guard let year = names.year(at: end, in: view) else {
      return TransferMatch(tokens: index..<end, kind: .date, target: text)
    }
    return TransferMatch(tokens: index..<(end + 1), kind: .date, target: "\(text), \(year)")
  }

  private func isCapitalisedWord(_ index: Int, in view: TokenView) -> Bool {
    view.kind(index) == .word && view.isCapitalised(index)
  }

  /// `25` of `5/11/25`: this century's.
  private func shortYear(at index: Int, in view: TokenView) -> Int? {
    view.text(index).count == 2 ? names.whole(at: index, in: view, 0...99).map { 2000 + $0 } : nil
  }

  /// `27/3/2021`, and `(27/3)` where the day is over twelve.
  private func slashed(at index: Int, in view: TokenView) -> TransferMatch? {
    guard let date = slashedDate(at: index, in: view), view.text(index - 1) != "-" else {
      return nil
    }
    // (20/10) alone in brackets is a date where no fraction or score is written so.
    let isBracketed =
      !date.hasYear && view.text(index - 1) == "(" && view.text(date.end) == ")"
      && names.whole(at: index, in: view, 13...31) != nil
    guard isBracketed || date.hasYear && view.text(date.end - 1).count == 4 else { return nil }
    return TransferMatch(tokens: index..<date.end, kind: .date, target: date.text)
  }

  /// `Januari 2021`, `Januari`.
  private func month(at index: Int, in view: TokenView) -> TransferMatch? {
    guard let (month, end) = names.month(at: index, in: view) else { return nil }
    let name = names.name(ofMonth: month)
    guard let year = names.year(at: end, in: view) else {
      // Tien Mei is a person.
      if view.has(index - 1), view.document.isName[index - 1] { return nil }
      if index - 1 > view.range.lowerBound, isCapitalisedWord(index - 1, in: view) { return nil }
      let isFull = view.text(index).count > 3 || view.text(index) == "Mei"
      return isFull ? TransferMatch(tokens: index..<end, kind: .date, target: name) : nil
    }
    return TransferMatch(tokens: index..<(end + 1), kind: .date, target: "\(name) \(year)")
  }

  private func slashedDate(at index: Int, in view: TokenView) -> (
    text: String, end: Int, hasYear: Bool
  )? {
    guard let day = names.whole(at: index, in: view, 1...31), view.text(index + 1) == "/",
      let month = names.whole(at: index + 2, in: view, 1...12)
    else { return nil }
    let text = "\(names.name(ofMonth: month - 1)) \(day)"
    guard view.text(index + 3) == "/" else { return (text, index + 3, false) }
    guard let year = names.year(at: index + 4, in: view) ?? shortYear(at: index + 4, in: view)
    else { return nil }
    return ("\(text), \(year)", index + 5, true)
  }
}
