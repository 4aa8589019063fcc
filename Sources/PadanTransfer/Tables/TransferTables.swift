package import PadanCore

/// A language pair's direction.
package struct Direction: Hashable, Sendable {
  /// The source's language.
  package let from: LanguageTag
  /// The target's language.
  package let to: LanguageTag

  /// Makes a direction.
  package init(from: LanguageTag, to: LanguageTag) {
    self.from = from.primary
    self.to = to.primary
  }

  /// Whether the source is Indonesian.
  var isFromIndonesian: Bool { from == .indonesian }
}

/// The tables of `Data/id-en/`, parsed once.
struct TransferTables: Sendable {
  /// A word with its forms in both languages.
  struct Pair: Sendable {
    let indonesian: [String]
    let english: [String]

    func forms(in language: LanguageTag) -> [String] {
      language == .indonesian ? indonesian : english
    }
  }

  struct Magnitude: Sendable {
    let exponent: Int
    let pair: Pair
  }

  struct Currency: Sendable {
    let marks: [String]
    /// The words behind a figure.
    let pair: Pair
    /// The mark to write in English, if any.
    let englishMark: String?
    /// The mark to write in Indonesian, if any.
    let indonesianMark: String?
  }

  struct Unit: Sendable {
    let indonesian: [String]
    let singular: String
    let plural: String
    let others: [String]
  }

  /// January first; the first form is the full name, the others abbreviations.
  let months: [Pair]
  let weekdays: [Pair]
  let magnitudes: [Magnitude]
  let currencies: [Currency]
  let units: [Unit]
  let zones: [Pair]
  let organizationHeads: [LanguageTag: Set<String>]
  let pluralCues: Set<String>
  let companyEnds: Set<String>
  /// Words behind a figure that make it an approximation, such as *jutaan*.
  let approximations: Set<String>

  static let shared = TransferTables()

  private init() {
    months = Self.rows("months").map { row in
      Pair(
        indonesian: [row[0]] + Self.list(row[2]), english: [row[1]] + Self.list(row[3]))
    }
    weekdays = Self.rows("weekdays").map { Pair(indonesian: [$0[0]], english: [$0[1]]) }
    magnitudes = Self.rows("magnitudes").map {
      Magnitude(
        exponent: Int($0[0]) ?? 0,
        pair: Pair(indonesian: Self.list($0[1]), english: Self.list($0[2])))
    }
    currencies = Self.rows("currencies").map {
      Currency(
        marks: Self.list($0[0]),
        pair: Pair(indonesian: Self.list($0[1]), english: Self.list($0[2])),
        englishMark: Self.list($0[3]).first, indonesianMark: Self.list($0[4]).first)
    }
    units = Self.rows("units").map {
      Unit(indonesian: Self.list($0[0]), singular: $0[1], plural: $0[2], others: Self.list($0[3]))
    }
    zones = Self.rows("zones").map { Pair(indonesian: [$0[0]], english: [$0[1]]) }
    organizationHeads = Dictionary(
      uniqueKeysWithValues: Self.rows("organization-heads").map {
        (LanguageTag($0[0]), Set($0[1].split(separator: " ").map(String.init)))
      })
    pluralCues = Self.words("plural-cues")
    companyEnds = Self.words("company-ends")
    approximations = Self.words("approximations")
  }

  /// The rows of a table, each padded to five cells.
  private static func rows(_ name: String) -> [[String]] {
    let text = TransferData.files.first { $0.name == name }?.text.description ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return cells + Array(repeating: "", count: max(0, 5 - cells.count))
    }
  }

  /// All words in the second cells of a table.
  private static func words(_ name: String) -> Set<String> {
    Set(rows(name).flatMap { $0[1].split(separator: " ").map(String.init) })
  }

  /// The forms in a cell; `-` stands for none.
  private static func list(_ cell: String) -> [String] {
    cell == "-" ? [] : cell.split(separator: ",").map(String.init)
  }
}
