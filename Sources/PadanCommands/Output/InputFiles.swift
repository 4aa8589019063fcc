internal import ArgumentParser
internal import Padan

/// Works through the files of a command line: one that fails is reported, the others go on.
struct InputFiles {
  let paths: [String]
  let isQuiet: Bool

  /// The results of `work` on each file's document, in order.
  ///
  /// - Returns: the results, and the exit code to end with: 2 where a file failed.
  func map<Result>(
    _ workbench: Workbench, _ work: (_ document: Document) throws -> Result
  ) -> (results: [Result], exitCode: ExitCode) {
    map { path in
      let (document, findings) = try workbench.read(path)
      report(findings)
      return try work(document)
    }
  }

  /// The results of `work` on each path, in order.
  ///
  /// - Returns: the results, and the exit code to end with: 2 where a file failed.
  func map<Result>(
    _ work: (_ path: String) throws -> Result
  ) -> (results: [Result], exitCode: ExitCode) {
    var results: [Result] = []
    var exitCode = ExitCode.success
    for path in paths {
      do {
        results.append(try work(path))
      } catch let error as PadanError {
        StandardError.write("padan: error: \(error)\n")
        exitCode = ExitCode(2)
      } catch {
        StandardError.write("padan: error: \(path): \(error)\n")
        exitCode = ExitCode(2)
      }
    }
    return (results, exitCode)
  }

  /// Reports what was noticed in a file, unless nobody wants to know.
  func report(_ findings: [Finding]) {
    if !isQuiet { findings.forEach { StandardError.write("\($0)\n") } }
  }
}
