import Foundation
import Testing

/// Dependencies point down: each module imports only those it may.
@Suite struct DependencyTests {
  /// The modules of the project that a module may import (DESIGN of the house, `docs/ARCHITECTURE.md`).
  private static let allowed: [String: Set<String>] = [
    "PadanCore": [],
    "PadanInterchange": ["PadanCore", "CCMarkGFM", "CLibXML2"],
    "PadanAnalysis": ["PadanCore", "CICU"],
    "PadanTerminology": ["PadanCore", "PadanAnalysis"],
    "PadanSummarization": ["PadanCore", "PadanAnalysis"],
    "PadanTransfer": ["PadanCore", "PadanAnalysis", "PadanTerminology"],
    "PadanEvaluation": ["PadanCore", "PadanInterchange", "PadanAnalysis"],
    "Padan": [
      "PadanCore", "PadanInterchange", "PadanAnalysis", "PadanTerminology", "PadanSummarization",
      "PadanTransfer", "PadanEvaluation",
    ],
    "PadanService": ["Padan", "PadanInterchange"],
    "PadanCommands": ["Padan", "PadanInterchange", "PadanService"],
    "PadanTool": ["PadanCommands"],
  ]

  private static let modules = Array(allowed.keys).sorted()

  /// The C libraries, each with the only file or folder that may import it.
  private static let doors: [String: String] = [
    "CICU": "Sources/PadanAnalysis/ICU/",
    "CCMarkGFM": "Sources/PadanInterchange/Markdown/MarkdownReader.swift",
    "CLibXML2": "Sources/PadanInterchange/XML/XMLReader.swift",
  ]

  @Test("a module imports only modules below it", arguments: modules)
  func arrows(module: String) throws {
    let ours = Set(Self.modules).union(Self.doors.keys)
    for file in Checkout.files(below: "Sources/\(module)") {
      for imported in try imports(of: file) where ours.contains(imported) {
        #expect(
          Self.allowed[module]?.contains(imported) == true, "\(file) must not import \(imported)")
      }
    }
  }

  @Test("every folder of Sources is a known module")
  func folders() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: Checkout.root.appending(path: "Sources").path)
    #expect(Set(folders).subtracting(Self.modules) == Set(Self.doors.keys))
  }

  @Test("a C library has one door", arguments: doors.keys.sorted())
  func oneDoor(library: String) throws {
    let door = try #require(Self.doors[library])
    let importers = try Checkout.files(below: "Sources").filter {
      try imports(of: $0).contains(library)
    }
    try #require(!importers.isEmpty)
    for file in importers { #expect(file.hasPrefix(door), "\(file) must not import \(library)") }
  }

  @Test("library modules do without Foundation, which costs start-up time")
  func noFoundation() throws {
    for file in Checkout.files(below: "Sources") {
      #expect(try !imports(of: file).contains("Foundation"), "\(file)")
    }
  }

  private func imports(of file: String) throws -> [String] {
    try Checkout.lines(file).compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      guard let place = words.firstIndex(of: "import"), place + 1 < words.count,
        words[..<place].allSatisfy({
          ["internal", "package", "public", "@preconcurrency", "@_exported", "@testable"]
            .contains($0)
        })
      else { return nil }
      return words[place + 1].split(separator: ".").first.map(String.init)
    }
  }
}
