@testable import Padan
import FoundationEssentials

/// A folder of its own for a test, gone when the test is over.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "padan-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file and returns its path.
  func write(_ text: String, as name: String) throws -> String {
    let file = path + "/" + name
    try Data(text.utf8).write(to: URL(filePath: file))
    return file
  }

  /// A workbench with the rows of one glossary behind the header.
  static func workbench(_ rows: [String]) throws -> Workbench {
    let folder = try TemporaryFolder()
    let header = "id,en,domain,pos,flags,note"
    let file = try folder.write(
      ([header] + rows).joined(separator: "\n") + "\n", as: "test.csv")
    return try Workbench(glossaries: [file])
  }
}
