/// What stands around a wrong boundary, as a hint at its cause. The examples have `|` at the boundary.
///
/// An error has the first class that fits, in the order of `ofExtra` or `ofMissed`; so the counts add up.
public enum BoundaryErrorClass: String, Hashable, Sendable, Codable, CaseIterable {
  /// A line break, with no terminator before it if extra: `Harga beras | ⏎ naik lagi`.
  case lineBreak = "line-break"
  /// Inside a web or mail address: `www.contoh.id/?Q= | Beras`.
  case address
  /// Behind an ellipsis: `Ia ragu... | Lalu pergi.`
  case ellipsis
  /// Behind a label at the start: `4. | Kimi`, `a. | Syarat`; missed, where the gold has labels by themselves.
  case listLabel = "list-label"
  /// Before a figure: `No. | 19`; missed: `Itu cukup. | 12 orang datang.`
  case figureAfter = "figure-after"
  /// Behind a single letter with a full stop: `Lalu M. | Faozal`; missed: `Darahnya O. | Ia sehat.`
  case initial
  /// Behind an abbreviation, known or short: `Prov. | Banten`; missed: `beras, gula, dll. | Ia pergi.`
  case abbreviation
  /// Before a lower-case letter: `"Sakit?" | kata Budi`; missed: `Itu saja. | iPhone laku.`
  case lowerCaseAfter = "lower-case-after"
  /// Inside or beside a quotation: `"Ia sakit. | Ia tidur," kata Budi.`
  case quotation
  /// Inside or beside brackets: `(Ia sakit. | Ia tidur.)`
  case bracket
  /// Missed, where no full stop or other terminator stands before: `Harga naik | Pedagang mengeluh`.
  case noTerminator = "no-terminator"
  /// Missed, where no white space stands behind the terminator: `selesai. | Ia` written as `selesai.Ia`.
  case missingSpace = "missing-space"
  /// None of the others: `Ia datang. | Lalu pergi.`
  case other

  /// The classes of extra boundaries, in the order in which they are tried.
  public static let ofExtra: [BoundaryErrorClass] = [
    .lineBreak, .address, .ellipsis, .listLabel, .figureAfter, .initial, .abbreviation,
    .lowerCaseAfter, .quotation, .bracket, .other,
  ]

  /// The classes of missed boundaries, in the order in which they are tried.
  public static let ofMissed: [BoundaryErrorClass] = [
    .lineBreak, .listLabel, .noTerminator, .missingSpace, .lowerCaseAfter, .initial, .abbreviation,
    .quotation, .bracket, .figureAfter, .other,
  ]

  /// The classes of a kind of error, in the order in which they are tried.
  public static func classes(of kind: BoundaryErrorKind) -> [BoundaryErrorClass] {
    switch kind {
    case .extra: ofExtra
    case .missed: ofMissed
    }
  }
}
