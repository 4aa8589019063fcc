internal import PadanCore

/// A figure in digits as text, so that no value can change: `1.234,50` is 1234 and 50, grouped.
///
/// Indonesian groups thousands by full stops and writes a decimal comma (EYD V, III.A), English the other way
/// round. What is neither (`10.30` in Indonesian: a time or a section) is no figure. `3.500` is 3,500 in
/// Indonesian and three and a half in English: the language of the text decides. The dash of an Indonesian price
/// (`5.000,-`) says that there are no cents, and `2½` is written with its fraction in both.
struct DecimalFigure: Hashable, Sendable {
  /// The digits before the decimal mark.
  var whole: String
  /// The digits behind it, empty where there is no mark.
  var fraction: String
  /// Whether thousands are grouped.
  var isGrouped: Bool
  /// `½` where the text writes the fraction so; `fraction` has its digits.
  private var vulgarFraction: Character?

  private static let vulgarFractions: [Character: String] = ["½": "5", "¼": "25", "¾": "75"]

  /// Reads a figure as a language writes it; `nil` where it does not write it so.
  init?(_ text: String, language: LanguageTag) {
    let (group, decimal): (Character, Character) = language == .indonesian ? (".", ",") : (",", ".")
    var text = text
    if language == .indonesian, [",-", ",–", ",—"].contains(where: text.hasSuffix) {
      text.removeLast(2)
    }
    if let last = text.last, let digits = Self.vulgarFractions[last] {
      vulgarFraction = last
      text.removeLast()
      guard Self.isDigits(text) else { return nil }
      (whole, fraction, isGrouped) = (text, digits, false)
      return
    }
    let halves = text.split(separator: decimal, omittingEmptySubsequences: false)
    guard (1...2).contains(halves.count) else { return nil }
    let groups = halves[0].split(separator: group, omittingEmptySubsequences: false)
    let digits = groups.joined()
    fraction = halves.count == 2 ? String(halves[1]) : ""
    guard !digits.isEmpty, Self.isDigits(digits), halves.count == 1 || !fraction.isEmpty,
      Self.isDigits(fraction)
    else { return nil }
    if groups.count > 1 {
      // 0.125 is grouped in no language.
      guard (1...3).contains(groups[0].count), groups[0].first != "0",
        groups.dropFirst().allSatisfy({ $0.count == 3 })
      else { return nil }
    }
    whole = digits
    isGrouped = groups.count > 1
  }

  /// The figure as a language writes it.
  func text(in language: LanguageTag) -> String {
    if let vulgarFraction { return whole + String(vulgarFraction) }
    let (group, decimal) = language == .indonesian ? (".", ",") : (",", ".")
    var text = whole
    if isGrouped, whole.count > 3 {
      text = ""
      for (index, digit) in whole.enumerated() {
        if index > 0, (whole.count - index).isMultiple(of: 3) { text += group }
        text.append(digit)
      }
    }
    return fraction.isEmpty ? text : text + decimal + fraction
  }

  /// A thousand times the figure, grouped: `1,5` becomes `1.500`.
  var timesThousand: DecimalFigure {
    var figure = self
    let padded = fraction + String(repeating: "0", count: max(0, 3 - fraction.count))
    figure.whole = String((whole + padded.prefix(3)).drop { $0 == "0" })
    if figure.whole.isEmpty { figure.whole = "0" }
    figure.fraction = String(padded.dropFirst(3))
    figure.isGrouped = true
    figure.vulgarFraction = nil
    return figure
  }

  /// Whether the value is exactly one, which takes a singular in English.
  var isOne: Bool { fraction.isEmpty && whole.drop { $0 == "0" } == "1" }

  private static func isDigits(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
