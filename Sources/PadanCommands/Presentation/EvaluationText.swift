internal import Padan
internal import TextTable

/// An evaluation of sentences for people.
struct EvaluationText {
  let evaluation: SegmentationEvaluation
  let style: TextStyle

  var text: String {
    var text = style.heading("Boundaries between sentences, in percent") + "\n" + scores
    if evaluation.files.count > 1 {
      text += "  Macro F1 \(Self.percent(evaluation.macroF1)), the mean of the files\n"
    }
    let errors = evaluation.total.errors.rows
    if !errors.isEmpty {
      text += "\n" + style.heading("Errors") + "\n" + errors.map(block).joined()
    }
    return text
  }

  /// A row for each file, and one for all where there are several.
  private var scores: String {
    var rows = evaluation.files.map { cells($0.name, $0.score) }
    if rows.count > 1 { rows.append(cells("total", evaluation.total)) }
    let header = [
      "File", "Texts", "Sentences", "Found", "Right", "Extra", "Missed", "Precision", "Recall",
      "F1",
    ]
    let table = TextTable<[String]> { row in
      header.indices.map { index in
        Column(header[index] <- row[index], align: index == 0 ? .left : .right)
      }
    }
    return TermTable.indented(table.string(for: rows, style: Style.plain) ?? "")
  }

  private func cells(_ name: String, _ score: SegmentationScore) -> [String] {
    let counts = score.counts
    return [
      name, "\(score.texts)", "\(score.goldSentences)", "\(score.foundSentences)",
      "\(counts.truePositives)", "\(counts.falsePositives)", "\(counts.falseNegatives)",
      Self.percent(counts.precision), Self.percent(counts.recall), Self.percent(counts.f1),
    ]
  }

  /// A class of errors with its examples under it.
  private func block(_ row: BoundaryErrorTable.Row) -> String {
    let width = evaluation.total.errors.rows.first.map { "\($0.count)".count } ?? 0
    let count = String(repeating: " ", count: width - "\(row.count)".count) + "\(row.count)"
    let indent = String(repeating: " ", count: width + 4)
    return "  \(count)  \(row.kind.rawValue), \(row.errorClass.label)\n"
      + row.examples.map { indent + line($0) + "\n" }.joined()
  }

  private func line(_ error: BoundaryError) -> String {
    let left = (error.left.count < BoundaryError.charactersBefore ? "" : "…") + error.left
    let right = error.right + (error.right.count < BoundaryError.charactersBehind ? "" : "…")
    return style.faint("\(error.location)") + "  " + Self.shown(left) + " "
      + style.heading("|") + " " + Self.shown(right)
  }

  /// A text on one line, without characters that a terminal obeys.
  static func shown(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var shown = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      let category = scalar.properties.generalCategory
      shown.append(category == .control || category == .format ? "\u{FFFD}" : scalar)
    }
    return String(shown)
  }

  /// A share as percent with two digits, `–` where there is none.
  static func percent(_ share: Double?) -> String {
    guard let share else { return "–" }
    let hundredths = Int((share * 10_000).rounded())
    let digits = "\(hundredths % 100)"
    return "\(hundredths / 100).\(digits.count < 2 ? "0" : "")\(digits)"
  }
}

extension BoundaryErrorClass {
  /// The class in words, as an error's place: "before a figure".
  var label: String {
    switch self {
    case .lineBreak: "at a line break"
    case .address: "inside an address"
    case .ellipsis: "behind an ellipsis"
    case .listLabel: "behind a list label"
    case .figureAfter: "before a figure"
    case .initial: "behind an initial"
    case .abbreviation: "behind an abbreviation"
    case .lowerCaseAfter: "before a lower-case letter"
    case .quotation: "in or beside a quotation"
    case .bracket: "in or beside brackets"
    case .noTerminator: "without a terminator"
    case .missingSpace: "without a space"
    case .other: "elsewhere"
    }
  }
}
