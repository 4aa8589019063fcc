internal import Padan
internal import TextTable

/// The terms used, source beside target.
struct TermTable {
  let uses: [TermUse]
  let from: LanguageTag
  let to: LanguageTag

  /// The columns of a row.
  func cells(_ use: TermUse) -> [String] {
    [
      use.source.text, use.target?.text ?? "–", use.target?.status.rawValue ?? "", use.entry.domain,
      "\(use.count)",
    ]
  }

  var header: [String] { [from.name, to.name, "Status", "Domain", "Count"] }

  /// The table as plain text, two spaces in.
  var text: String {
    let header = header
    let table = TextTable<TermUse> { use in
      let cells = self.cells(use)
      return header.indices.map { index in
        Column(header[index] <- cells[index], align: index == 4 ? .right : .left)
      }
    }
    return Self.indented(table.string(for: uses, style: Style.plain) ?? "")
  }

  /// Each line two spaces in, without white space at its end.
  static func indented(_ text: String) -> String {
    text.split(separator: "\n")
      .map { line in
        var line = Substring("  " + line)
        while line.last == " " { line.removeLast() }
        return line + "\n"
      }.joined()
  }
}

extension LanguageTag {
  /// The language's English name.
  var name: String {
    switch self {
    case .indonesian: "Indonesian"
    case .english: "English"
    default: rawValue
    }
  }
}
