internal import PadanCore

/// Reads a figure and the magnitude word behind it: `34.000`, `5,5 triliun`.
struct FigureScanner: Sendable {
  /// A figure with its magnitude.
  struct Quantity {
    var figure: DecimalFigure
    var magnitude: TransferTables.Magnitude?
    /// Index behind the last token.
    var end: Int

    /// The quantity as a language writes it; English has no "thousand" behind digits, so 5 ribu is 5,000.
    func text(in language: LanguageTag) -> String {
      guard let magnitude else { return figure.text(in: language) }
      if magnitude.exponent == 3, language == .english {
        return figure.timesThousand.text(in: language)
      }
      return figure.text(in: language) + " " + (magnitude.pair.forms(in: language).first ?? "")
    }

    var isOne: Bool { magnitude == nil && figure.isOne }
  }

  let direction: Direction

  /// The quantity that starts with the number token at `index`.
  func quantity(at index: Int, in view: TokenView) -> Quantity? {
    guard view.kind(index) == .number,
      let figure = DecimalFigure(view.text(index), language: direction.from)
    else { return nil }
    let quantity = withMagnitude(figure, behind: index + 1, in: view)
    return TransferTables.shared.approximations.contains(view.folded(quantity.end)) ? nil : quantity
  }

  /// Adds the magnitude word at `index`, if one stands there.
  func withMagnitude(_ figure: DecimalFigure, behind index: Int, in view: TokenView) -> Quantity {
    // A $30-million loan: the magnitude may hang on a hyphen.
    let isHyphenated = view.text(index) == "-" && view.isGlued(index) && view.isGlued(index + 1)
    let place = isHyphenated ? index + 1 : index
    guard isHyphenated || !view.isGlued(index),
      let magnitude = magnitude(view.folded(place), isAbbreviated: false)
    else { return Quantity(figure: figure, magnitude: nil, end: index) }
    return Quantity(figure: figure, magnitude: magnitude, end: place + 1)
  }

  /// The magnitude of a word; the letters m, b and k only count where they are glued to a figure of money.
  func magnitude(_ word: String, isAbbreviated: Bool) -> TransferTables.Magnitude? {
    guard isAbbreviated || word.count > 1 else { return nil }
    return TransferTables.shared.magnitudes.first {
      $0.pair.forms(in: direction.from).contains(word)
    }
  }
}
