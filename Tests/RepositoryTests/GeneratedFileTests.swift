import Foundation
import Testing

/// `+Generated.swift` is what `Data/` says.
@Suite struct GeneratedFileTests {
  @Test("generated files are fresh")
  func fresh() throws {
    let program = Bundle.main.executableURL?.deletingLastPathComponent().appending(
      path: "generate-data")
    let url = try #require(program)
    guard FileManager.default.isExecutableFile(atPath: url.path) else {
      // Another build system keeps its products elsewhere; `make test` runs the check by itself too.
      return
    }
    let process = Process()
    process.executableURL = url
    process.arguments = ["--check"]
    process.currentDirectoryURL = Checkout.root
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(String(decoding: output, as: UTF8.self))")
  }
}
