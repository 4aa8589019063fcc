internal import ArgumentParser
internal import Padan
internal import PadanService

/// How reports are written.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  /// For people at a terminal.
  case text
  /// For programs.
  case json
  /// For a desk's messages and documents.
  case markdown

  /// The reports of all articles as one text; as JSON an object, or a list where several files were asked for.
  func text(of reports: [Report], files: Int, style: TextStyle) throws -> String {
    switch self {
    case .text:
      reports.map { ReportText(report: $0, style: style).text }.joined(separator: "\n")
    case .json:
      if let report = reports.first, files == 1 {
        try JSONText.pretty(ReportJSON(report))
      } else {
        try JSONText.pretty(reports.map(ReportJSON.init))
      }
    case .markdown:
      reports.map { ReportMarkdown(report: $0).text }.joined(separator: "\n")
    }
  }
}
