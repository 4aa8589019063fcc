@testable import PadanCommands
import FoundationEssentials
import Padan

/// Reports on short texts with a small glossary.
enum Sample {
  private static let glossary = """
    id,en,domain,pos,flags,note
    komputasi awan,cloud computing|the cloud,technology,noun,,in the sense of IT
    inflasi,inflation,economy,noun,,
    PBB|Perserikatan Bangsa-Bangsa,UN|United Nations,government,properNoun,proper,
    daring|!on-line,online|!on-line,technology,other,,

    """

  /// A folder of its own for each call of `body`, gone when it returns.
  static func inFolder<Result>(_ body: (_ path: String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "padan-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder.path)
  }

  /// A workbench with the glossary.
  static func workbench() throws -> Workbench {
    try inFolder { folder in
      let file = folder + "/terms.csv"
      try Data(glossary.utf8).write(to: URL(filePath: file))
      return try Workbench(glossaries: [file])
    }
  }

  /// A report on an Indonesian text.
  static func report(_ text: String, name: String = "a.txt", sentences: Int = 3) throws -> Report {
    let workbench = try workbench()
    return try workbench.report(
      on: workbench.document(of: SourceText(text, name: name)),
      options: ReportOptions(from: .indonesian, limit: .sentences(sentences)))
  }

  /// A text without escape sequences.
  static func plain(_ text: String) -> String {
    text.split(separator: "\u{1B}", omittingEmptySubsequences: false).enumerated()
      .map { index, part in
        index == 0 ? String(part) : String(part.drop { $0 != "m" }.dropFirst())
      }.joined()
  }
}
