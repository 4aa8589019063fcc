import FoundationEssentials
import PadanCore
import Testing

@testable import PadanInterchange

private let shared = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()
  .appending(path: "shared/schemas/srx").path

/// The files of other programs, which are kept beside the checkout; skipped where they are absent.
@Suite(
  .enabled(
    if: FileManager.default.fileExists(atPath: shared + "/omegat-default.srx"),
    "the SRX files of other programs are not beside the checkout"))
struct SharedSRXTests {
  @Test("OmegaT's default rules are read, all of them")
  func omegaT() throws {
    let result = try SRXReader().read(shared + "/omegat-default.srx")
    #expect(result.findings.isEmpty)
    #expect(result.rules.cascade == .all)
    #expect(result.rules.languages.count == 18 && result.rules.ruleCount == 2_772)
    #expect(result.rules.maps.last?.rulesName == "HTML")
    #expect(result.rules.languages.first?.rules.first?.location?.line == 41)
  }

  @Test("rules of Okapi with its extensions are read")
  func okapi() throws {
    let result = try SRXReader().read(shared + "/sample.srx")
    #expect(result.findings.isEmpty)
    #expect(result.rules.cascade == .first)
    #expect(result.rules.languages.map(\.name) == ["Default", "Thai", "Khmer"])
  }
}
