@testable import Padan
import Testing

@Suite struct PadanVersionTests {
  @Test("the version is a semantic version, ICU's has numbers")
  func form() throws {
    let parts = PadanVersion.padan.split(separator: ".", omittingEmptySubsequences: false)
    #expect(parts.count == 3)
    #expect(parts.allSatisfy { Int($0) != nil })
    let major = try #require(PadanVersion.icu.split(separator: ".").first)
    #expect(try #require(Int(major)) >= 70)
  }
}
