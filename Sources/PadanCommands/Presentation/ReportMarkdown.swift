internal import Padan

/// A report as Markdown: sentences as a numbered list with the skeleton under each, terms as a table.
struct ReportMarkdown {
  let report: Report

  var text: String {
    let languages = "\(report.document.language.name) → \(report.target.name)"
    var text = "# \(escaped(report.document.document.source.name))\n\n\(languages)\n\n"
    for (number, pair) in zip(report.summary.sentences, report.skeletons).enumerated() {
      let label = "\(number + 1). "
      let indent = String(repeating: " ", count: label.count)
      text += "\(label)\(escaped(pair.0.text))\n\n\(indent)*\(escaped(pair.1.text))*\n\n"
    }
    let table = TermTable(
      uses: report.termUses, from: report.document.language, to: report.target)
    if !table.uses.isEmpty {
      text += "## Terms\n\n" + rows([table.header] + table.uses.map(table.cells)) + "\n"
    }
    if !report.figures.isEmpty {
      let header = [report.document.language.name, report.target.name, "Kind"]
      let cells = report.figures.map { [$0.source, $0.target, $0.kind.rawValue] }
      text += "## Figures and dates\n\n" + rows([header] + cells) + "\n"
    }
    return text
  }

  private func rows(_ rows: [[String]]) -> String {
    rows.enumerated().map { index, cells in
      let line = "| " + cells.map { escaped($0) }.joined(separator: " | ") + " |\n"
      return index == 0 ? line + "|" + String(repeating: " --- |", count: cells.count) + "\n" : line
    }.joined()
  }

  /// What Markdown would take for markup, with a backslash before it.
  private func escaped(_ text: String) -> String {
    // At the start of a list item, a mark or a number with a full stop would open a list or a heading.
    let label = text.prefix { $0.isNumber }
    let opensList =
      !label.isEmpty
      && [".", ")"].contains { mark in
        let rest = text.dropFirst(label.count)
        return rest == mark || rest.hasPrefix(mark + " ")
      }
    var escaped = text.first.map { "-+=~".contains($0) } == true || opensList ? "\\" : ""
    for character in text {
      if "\\`*_[]<>|#&".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }
}
