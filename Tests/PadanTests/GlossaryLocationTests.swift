@testable import Padan
import FoundationEssentials
import Testing

@Suite struct GlossaryLocationTests {
  @Test("a program built in a checkout finds the glossaries of the checkout")
  func checkout() throws {
    let told = ProcessInfo.processInfo.environment["PADAN_GLOSSARIES"] ?? ""
    let found = try #require(GlossaryLocation.shipped())
    if told.isEmpty {
      #expect(found.hasSuffix("/glossaries"))
      #expect(FileManager.default.fileExists(atPath: found + "/economy.csv"))
    } else {
      #expect(found == told)
    }
  }
}
