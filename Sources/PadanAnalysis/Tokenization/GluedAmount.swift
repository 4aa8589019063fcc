/// A piece of letters and a figure that is an amount: `Rp5,5`, `Rp20jt`, `5kg`, `3bn`.
enum GluedAmount {
  /// Units as they are written behind a figure; case tells `m` from `M`, `5g` from `5G`.
  private static let units: Set<String> = [
    "mm", "cm", "m", "km", "ha", "mg", "g", "kg", "ml", "l", "cc", "KB", "kB", "MB", "GB", "TB",
    "kb", "mb", "gb", "tb", "kbps", "Mbps", "mbps", "Gbps", "kW", "MW", "GW", "kWh", "MWh",
    "GWh", "Wp", "MWp", "kV", "Hz", "kHz", "MHz", "GHz", "mAh", "MP", "kph", "mph", "hp",
  ]
  /// Thousands, millions and so on, in full or cut short.
  private static let magnitudes: Set<String> = [
    "rb", "ribu", "jt", "juta", "miliar", "milyar", "triliun", "m", "M", "T", "t", "b", "bn", "B",
    "k", "K", "tn", "million", "billion", "trillion",
  ]

  /// Whether the bytes are currency letters with a figure, or a figure with a unit or a magnitude.
  static func isAmount(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let figure = bytes.drop { $0.isASCIILetter }
    let tail = figure.drop { $0.isASCIIDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
    guard figure.first?.isASCIIDigit == true, tail.count <= 8 else { return false }
    let mark = bytes[..<figure.startIndex]
    guard !mark.isEmpty else {
      // 7B is a class at school, 5M a block of houses.
      if tail.count == 1, tail.first.map({ $0 < 0x60 }) == true { return false }
      let unit = text(tail)
      return units.contains(unit) || magnitudes.contains(unit)
    }
    guard mark.count <= 3, CurrencyMark.gluedLetters.contains(text(mark)) else { return false }
    return tail.isEmpty || magnitudes.contains(text(tail))
  }

  private static func text(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
