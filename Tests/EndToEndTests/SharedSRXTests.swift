import Foundation
import Testing

private let schemas = BuiltProgram.shared.appending(path: "schemas/srx")

private func exists(_ name: String) -> Bool {
  FileManager.default.fileExists(atPath: schemas.appending(path: name).path)
}

private let xmllint = ["/usr/bin/xmllint", "/usr/local/bin/xmllint", "/opt/homebrew/bin/xmllint"]
  .first(where: FileManager.default.isExecutableFile)

/// SRX files and the schema that are kept beside the checkout; skipped where they are absent.
@Suite struct SharedSRXTests {
  @Test(
    "what is exported is valid against the schema of SRX 2.0",
    .enabled(if: exists("srx20.xsd"), "the schema is not beside the checkout"),
    .enabled(if: xmllint != nil, "xmllint is not installed"))
  func schema() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let file = folder.url.appending(path: "padan.srx")
    #expect(try BuiltProgram.run(["segment", "--export-srx", "-o", file.path]).status == 0)
    let process = Process()
    process.executableURL = xmllint.map { URL(filePath: $0) }
    // The schema imports that of the XML namespace by URL, which it does not need.
    process.arguments = [
      "--noout", "--nonet", "--schema", schemas.appending(path: "srx20.xsd").path, file.path,
    ]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test(
    "OmegaT's default rules cut as OmegaT does",
    .enabled(if: exists("omegat-default.srx"), "OmegaT's file is not beside the checkout"))
  func omegaT() throws {
    let text = """
      Dr. Smith met J. Doe, e.g. in the U.K. last May. They talked etc. and left... then slept. Why? No one knows!
      """
    let outcome = try BuiltProgram.run(
      [
        "segment", "--from", "en", "--srx", schemas.appending(path: "omegat-default.srx").path,
      ], input: Data(text.utf8))
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    #expect(
      outcome.text == """
        Dr. Smith met J. Doe, e.g. in the U.K. last May.
        They talked etc. and left... then slept.
        Why?
        No one knows!

        """)
  }

  @Test(
    "rules of Okapi are used, its extensions passed over",
    .enabled(if: exists("sample.srx"), "the sample is not beside the checkout"))
  func okapi() throws {
    let outcome = try BuiltProgram.run(
      ["segment", "--from", "en", "--srx", schemas.appending(path: "sample.srx").path],
      input: Data("Mr. Holmes is from the U.K. not the U.S. Is Dr. Watson too? Yes! 真的吗？！是。".utf8))
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    #expect(
      outcome.text == """
        Mr. Holmes is from the U.K. not the U.S.
        Is Dr. Watson too?
        Yes!
        真的吗？！
        是。

        """)
  }
}
