import Foundation
import PadanCore
import PadanInterchange
import PadanTerminology
import Testing

/// The glossaries that ship are right in all that a program can see.
@Suite struct GlossaryTests {
  private static let domains = [
    "economy", "government-and-organizations", "health", "media", "technology",
    "transport-and-energy",
  ]

  private static func shipped() throws -> GlossaryReader.Result {
    try GlossaryReader().read([Checkout.root.appending(path: "glossaries").path])
  }

  @Test("every row can be read")
  func rows() throws {
    let findings = try Self.shipped().findings
    #expect(findings.isEmpty, "\(findings.map(\.description).joined(separator: "\n"))")
  }

  @Test("the linter finds nothing")
  func lint() throws {
    let findings = GlossaryLinter().findings(in: try Self.shipped().glossary)
    #expect(findings.isEmpty, "\(findings.map(\.description).joined(separator: "\n"))")
  }

  @Test("there are at least 600 concepts, and some in each domain")
  func size() throws {
    let entries = try Self.shipped().glossary.entries
    #expect(entries.count >= 600)
    for domain in Self.domains { #expect(entries.count { $0.domain == domain } >= 50) }
  }

  @Test("each file holds its own domain, in order", arguments: domains)
  func order(domain: String) throws {
    let path = Checkout.root.appending(path: "glossaries/\(domain).csv").path
    let entries = try GlossaryReader().read([path]).glossary.entries
    #expect(entries.allSatisfy { $0.domain == domain })
    let firsts = entries.map { entry in
      entry.terms(in: .indonesian).map(\.text).joined(separator: "|").lowercased()
    }
    for (earlier, later) in zip(firsts, firsts.dropFirst()) {
      #expect(!later.unicodeScalars.lexicographicallyPrecedes(earlier.unicodeScalars), "\(later)")
    }
  }
}
