internal import PadanCore

/// English times of day: `10:30 a.m.` → `pukul 10.30`, `2 p.m.` → `pukul 14.00`.
struct EnglishTimeTransfer: PieceTransfer {
  private static let halves: [(form: String, isAfternoon: Bool)] = [
    ("a.m.", false), ("p.m.", true), ("am", false), ("pm", true),
  ]

  func match(at index: Int, in view: TokenView) -> TransferMatch? {
    guard view.kind(index) == .number, let hour = Int(view.text(index)), (1...12).contains(hour)
    else { return nil }
    // 8-10 a.m.: half of a range alone would say something else.
    if ["-", "–"].contains(view.text(index - 1)), view.isGlued(index) { return nil }
    var end = index + 1
    var minutes = "00"
    if view.text(end) == ":", view.isGlued(end) {
      minutes = view.text(end + 1)
      guard minutes.count == 2, let value = Int(minutes), value < 60 else { return nil }
      end += 2
    }
    for (form, isAfternoon) in Self.halves {
      guard var behind = view.end(of: form, at: end) else { continue }
      // At the end of a sentence the full stop of `a.m.` is the sentence's too.
      if behind == view.range.upperBound, form.hasSuffix(".") { behind -= 1 }
      let hours = hour % 12 + (isAfternoon ? 12 : 0)
      let zone = zone(at: behind, in: view)
      let text =
        "pukul \(hours < 10 ? "0" : "")\(hours).\(minutes)" + (zone.map { " " + $0.name } ?? "")
      return TransferMatch(tokens: index..<(zone?.end ?? behind), kind: .time, target: text)
    }
    return nil
  }

  private func zone(at index: Int, in view: TokenView) -> (name: String, end: Int)? {
    for zone in TransferTables.shared.zones {
      guard let name = zone.indonesian.first else { continue }
      for form in zone.english + [name] {
        if let end = view.end(of: form, at: index, matchingCase: true) { return (name, end) }
      }
    }
    return nil
  }
}
