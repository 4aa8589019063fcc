internal import Padan
internal import TextTable

/// A report for people: each sentence with its skeleton under it, then the terms and figures.
struct ReportText {
  let report: Report
  let style: TextStyle

  var text: String {
    var parts = [header]
    parts.append(sentences)
    let uses = report.termUses
    if !uses.isEmpty {
      parts.append(
        style.heading("Terms") + "\n"
          + TermTable(uses: uses, from: report.document.language, to: report.target).text)
    }
    if !report.figures.isEmpty {
      parts.append(style.heading("Figures and dates") + "\n" + figures)
    }
    return parts.joined(separator: "\n")
  }

  private var header: String {
    let document = report.document
    let shown = report.summary.sentences.count
    let all = document.articleSegments.count
    let title = document.document.source.name
    let line =
      "\(document.language.name) → \(report.target.name), "
      + (shown < all ? "\(shown) of " : "") + "\(all) sentence\(all == 1 ? "" : "s")"
    let leftOut = report.leftOut
    let note =
      leftOut.isEmpty
      ? ""
      : "; left out: "
        + leftOut.map { "\($0.count) \($0.reason.label($0.count))" }.joined(separator: ", ")
    return style.heading(title) + "\n" + style.faint(line + note) + "\n"
  }

  private var sentences: String {
    let wrapper = LineWrapper(columns: style.columns)
    let width = "\(report.summary.sentences.count)".count
    var text = ""
    for (number, pair) in zip(report.summary.sentences, report.skeletons).enumerated() {
      text += number > 0 ? "\n" : ""
      let label = String(repeating: " ", count: width - "\(number + 1)".count) + "\(number + 1)"
      text += wrapper.wrap(pair.0.text, first: "\(label)  ") + "\n"
      let skeleton = SkeletonText.joined(pair.1.pieces, render: style.piece)
      text += wrapper.wrap(skeleton, first: String(repeating: " ", count: width + 2)) + "\n"
    }
    return text
  }

  private var figures: String {
    let header = [report.document.language.name, report.target.name, "Kind"]
    let table = TextTable<SkeletonPiece> { piece in
      [
        Column(header[0] <- piece.source), Column(header[1] <- piece.target),
        Column(header[2] <- piece.kind.rawValue),
      ]
    }
    return TermTable.indented(table.string(for: report.figures, style: Style.plain) ?? "")
  }
}

extension BoilerplateReason {
  /// The reason as a noun for a count.
  func label(_ count: Int) -> String {
    let noun =
      switch self {
      case .link: "link"
      case .invitation: "invitation"
      case .credit: "credit"
      case .initials: "reporter's initials"
      case .copyright: "copyright line"
      case .photo: "photo credit"
      case .repeated: "repeated paragraph"
      }
    return count == 1 || self == .initials ? noun : noun + "s"
  }
}
