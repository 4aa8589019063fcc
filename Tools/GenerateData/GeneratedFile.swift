internal import FoundationEssentials

/// A Swift file made of the text files of some folders of `Data/`.
struct GeneratedFile {
  /// Where the file is written, from the project's root.
  let path: String
  /// The name of the enumeration that holds the texts.
  let typeName: String
  /// What the file says of itself.
  let summary: String
  /// Whether a folder of `Data/` is a part of this file.
  let takes: @Sendable (_ folder: String) -> Bool

  /// Every generated file of the project: a language's folder is named by its tag, a pair's by two.
  static let all = [
    GeneratedFile(
      path: "Sources/PadanAnalysis/Languages/LanguageData+Generated.swift",
      typeName: "LanguageData", summary: "The word lists of each language, as in `Data/<tag>/`.",
      takes: { !$0.contains("-") }),
    GeneratedFile(
      path: "Sources/PadanTransfer/Tables/TransferData+Generated.swift",
      typeName: "TransferData",
      summary: "The tables of a language pair, as in `Data/<tag>-<tag>/`.",
      takes: { $0.contains("-") }),
  ]

  /// The Swift source.
  func text() throws -> String {
    var lines = [
      "// Generated from Data/ by `make generate`. Do not edit.", "// swift-format-ignore-file", "",
      "/// \(summary)", "enum \(typeName) {",
      "  /// The folder below `Data/`, the file's name without its extension, and its text.",
      "  static let files: [(folder: String, name: String, text: StaticString)] = [",
    ]
    for folder in try names(in: "Data") where takes(folder) {
      for file in try names(in: "Data/\(folder)") {
        let text = try String(contentsOfFile: "Data/\(folder)/\(file)", encoding: .utf8)
        guard text.hasSuffix("\n") else { throw MissingLineEnd(path: "Data/\(folder)/\(file)") }
        let name = file.split(separator: ".")[0]
        lines += ["    (\"\(folder)\", \"\(name)\", #\"\"\"", text + "\"\"\"#),"]
      }
    }
    return (lines + ["  ]", "}", ""]).joined(separator: "\n")
  }

  private func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { !$0.hasPrefix(".") }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

/// A data file whose last line is not ended.
struct MissingLineEnd: Error, CustomStringConvertible {
  let path: String

  var description: String { "\(path): end the last line with a line feed" }
}
