import Foundation

/// The `padan` that was built beside this test bundle, run as a user would.
struct BuiltProgram {
  /// What a run left behind.
  struct Outcome {
    let status: Int32
    let output: Data
    let errors: Data

    var text: String { String(decoding: output, as: UTF8.self) }
    var errorText: String { String(decoding: errors, as: UTF8.self) }
  }

  /// The project's root.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The folder beside the checkout with data that is not part of the project.
  static let shared = root.deletingLastPathComponent().appending(path: "shared")

  /// The program.
  static let program = (Bundle.main.executableURL ?? root)
    .deletingLastPathComponent().appending(path: "padan")

  /// Runs `padan` with arguments; both pipes are drained while it runs.
  static func run(
    _ arguments: [String], input: Data = Data(), in folder: URL = root,
    environment: [String: String] = [:]
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment
      .merging(["NO_COLOR": "1"]) { $1 }.merging(environment) { $1 }
    // Files, not pipes: nothing can block, whatever the program reads or writes first.
    let scratch = try TemporaryFolder()
    defer { scratch.remove() }
    let files = try ["in", "out", "err"].map { try scratch.file($0, $0 == "in" ? input : Data()) }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationReason == .exit ? process.terminationStatus : -1,
      output: try Data(contentsOf: files[1]), errors: try Data(contentsOf: files[2]))
  }
}

/// A folder that goes when the test is done.
struct TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "padan-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  /// Writes a file and returns where.
  func file(_ name: String, _ data: Data) throws -> URL {
    let file = url.appending(path: name)
    try data.write(to: file)
    return file
  }

  func remove() { try? FileManager.default.removeItem(at: url) }
}
