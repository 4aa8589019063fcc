internal import PadanCore

/// Indonesian times of day: `pukul 10.30 WIB` → `10:30 a.m. Western Indonesia Time`.
///
/// A range keeps its two ends: `pukul 08.00-14.00` → `8 a.m. to 2 p.m.` Only behind *pukul* or before a time zone: `10.30` alone may be a section or a sum.
struct IndonesianTimeTransfer: PieceTransfer {
  func match(at index: Int, in view: TokenView) -> TransferMatch? {
    let isAnnounced = ["pukul", "jam"].contains(view.folded(index))
    guard var clock = clock(at: isAnnounced ? index + 1 : index, in: view) else { return nil }
    if isRange(clock.end, in: view) {
      guard isAnnounced, let last = self.clock(at: clock.end + 1, in: view) else { return nil }
      clock = ("\(clock.text) to \(last.text)", last.end)
    }
    let zone = TransferTables.shared.zones.first {
      $0.indonesian.first == view.text(clock.end) && !view.isGlued(clock.end)
    }
    guard isAnnounced || zone != nil, !isBehindRange(index, in: view) else { return nil }
    let end = zone == nil ? clock.end : clock.end + 1
    let name = zone?.english.first.map { " " + $0 } ?? ""
    return TransferMatch(tokens: index..<end, kind: .time, target: clock.text + name)
  }

  /// `10.30` as one token or `10:30` as three.
  private func clock(at index: Int, in view: TokenView) -> (text: String, end: Int)? {
    guard view.kind(index) == .number else { return nil }
    let parts = view.text(index).split(separator: ".", omittingEmptySubsequences: false)
    if parts.count == 2, let text = text(parts[0], parts[1]) { return (text, index + 1) }
    guard parts.count == 1, view.text(index + 1) == ":", view.isGlued(index + 1),
      let text = text(parts[0], Substring(view.text(index + 2)))
    else { return nil }
    return (text, index + 3)
  }

  private func text(_ hours: Substring, _ minutes: Substring) -> String? {
    guard (1...2).contains(hours.count), minutes.count == 2, let hour = Int(hours), hour <= 24,
      let minute = Int(minutes), minute < 60, hour < 24 || minute == 0
    else { return nil }
    if minute == 0, hour == 12 { return "noon" }
    if minute == 0, hour.isMultiple(of: 24) { return "midnight" }
    let half = hour < 12 ? "a.m." : "p.m."
    let shown = hour % 12 == 0 ? 12 : hour % 12
    return minute == 0 ? "\(shown) \(half)" : "\(shown):\(minutes) \(half)"
  }

  /// `08.00-14.00 WIB` without *pukul*: its second half alone would say something else.
  private func isBehindRange(_ index: Int, in view: TokenView) -> Bool {
    isRange(index - 1, in: view) && view.kind(index - 2) == .number
  }

  private func isRange(_ index: Int, in view: TokenView) -> Bool {
    ["-", "–"].contains(view.text(index)) && view.kind(index + 1) == .number
  }
}
