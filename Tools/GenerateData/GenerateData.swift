internal import FoundationEssentials

/// Writes the `+Generated.swift` files from the word lists in `Data/`; with `--check` only compares.
///
/// Run in the project's root: `swift run generate-data [--check]`. Exit 1 where a file is stale.
@main
struct GenerateData {
  static func main() throws {
    let isCheck = CommandLine.arguments.contains("--check")
    var stale: [String] = []
    for output in GeneratedFile.all {
      let fresh = try output.text()
      if (try? String(contentsOfFile: output.path, encoding: .utf8)) == fresh { continue }
      stale.append(output.path)
      if !isCheck {
        try Data(fresh.utf8).write(to: URL(filePath: output.path), options: .atomic)
      }
    }
    for path in stale { print(isCheck ? "stale: \(path); run `make generate`" : "wrote \(path)") }
    if isCheck && !stale.isEmpty { throw StaleFiles() }
  }
}

/// Some generated file is not what `Data/` says.
struct StaleFiles: Error, CustomStringConvertible {
  var description: String { "generated files are stale" }
}
