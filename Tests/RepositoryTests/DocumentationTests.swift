import Testing

/// Documentation or it does not ship.
@Suite struct DocumentationTests {
  private static let keywords = [
    "func", "var", "let", "struct", "enum", "class", "protocol", "init", "static", "actor",
    "typealias",
    "indirect", "final", "mutating", "subscript", "init?",
  ]

  @Test("every public and package symbol has a documentation comment")
  func comments() throws {
    for file in Checkout.files(below: "Sources") where !file.hasSuffix("+Generated.swift") {
      let lines = try Checkout.lines(file)
      for (index, line) in lines.enumerated() where declares(line) {
        #expect(isDocumented(lines, index), "\(file):\(index + 1)")
      }
    }
  }

  @Test("every case of a public enumeration has a documentation comment")
  func cases() throws {
    for file in Checkout.files(below: "Sources/PadanCore") {
      let lines = try Checkout.lines(file)
      for (index, line) in lines.enumerated()
      where line.hasPrefix("  case ") && !line.contains(":") {
        #expect(isDocumented(lines, index), "\(file):\(index + 1)")
      }
    }
  }

  @Test(
    "every module starts with an essay",
    arguments: [
      "PadanCore", "PadanInterchange", "PadanAnalysis", "PadanTerminology", "PadanSummarization",
      "PadanTransfer", "PadanEvaluation", "PadanService", "PadanCommands",
    ])
  func essays(module: String) throws {
    let essay = try Checkout.lines("Sources/\(module)/\(module).swift").filter {
      $0.hasPrefix("//")
    }
    #expect(essay.count >= 4)
  }

  private func declares(_ line: String) -> Bool {
    let words = line.split(separator: " ").map(String.init)
    guard let first = words.first, ["public", "package"].contains(first), words.count > 1 else {
      return false
    }
    let second = words[1].split(separator: "(").first.map(String.init) ?? words[1]
    return Self.keywords.contains(second)
  }

  /// Looks above the declaration, over attributes.
  private func isDocumented(_ lines: [String], _ index: Int) -> Bool {
    var above = index - 1
    while above >= 0, lines[above].drop(while: { $0 == " " }).hasPrefix("@") { above -= 1 }
    return above >= 0 && lines[above].drop { $0 == " " }.hasPrefix("///")
  }
}
