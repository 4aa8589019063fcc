/// How currencies are marked when glued to a figure.
package enum CurrencyMark {
  /// Letters that stand alone before a figure.
  package static let letters: Set<String> = ["Rp", "RM", "IDR", "USD", "EUR", "SGD", "JPY", "GBP"]
  /// Symbols.
  package static let symbols: Set<String> = ["$", "€", "£", "¥", "₩", "₹"]
  /// Letters that are only known as a mark where they are glued to a figure.
  static let gluedLetters: Set<String> = letters.union([
    "rp", "RP", "AUD", "CAD", "CHF", "CNY", "HKD", "INR", "KRW", "MYR", "NZD", "PHP", "RMB", "SAR",
    "THB", "TWD", "VND",
  ])
}
