internal import ArgumentParser
internal import Padan

/// `--glossary`.
struct GlossaryOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "A glossary (.csv) or a folder of them; repeatable. The first that has a term wins.",
      discussion: "Without it, the glossaries that ship with padan.", valueName: "path"))
  var glossary: [String] = []

  /// A workbench with the glossaries; bad rows are reported on standard error.
  func workbench(isQuiet: Bool) throws -> Workbench {
    var paths = glossary
    if paths.isEmpty {
      if let shipped = GlossaryLocation.shipped() {
        paths = [shipped]
      } else if !isQuiet {
        StandardError.write("padan: warning: no glossaries found; name some with --glossary\n")
      }
    }
    let workbench = try Workbench(glossaries: paths)
    if !isQuiet { workbench.glossaryFindings.forEach { StandardError.write("\($0)\n") } }
    return workbench
  }
}
