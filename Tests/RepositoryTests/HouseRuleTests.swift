import Testing

/// Rules of the house that the compiler does not know.
@Suite struct HouseRuleTests {
  @Test(
    "input cannot reach what crashes",
    arguments: ["try!", "as!", "fatalError(", "preconditionFailure("])
  func noTraps(word: String) throws {
    for file in Checkout.files(below: "Sources") where !file.hasSuffix("+Generated.swift") {
      for (number, line) in try Checkout.lines(file).enumerated() {
        #expect(!line.contains(word), "\(file):\(number + 1)")
      }
    }
  }

  @Test("nothing is left for later", arguments: ["TO" + "DO", "FIX" + "ME", "X" + "XX"])
  func noLeftovers(word: String) throws {
    for file in Checkout.files(below: "Sources") where !file.hasSuffix("+Generated.swift") {
      #expect(try !Checkout.text(file).contains(word), "\(file)")
    }
  }

  @Test("every file in Data tells its origin and licence")
  func dataHeads() throws {
    let files =
      Checkout.files(below: "Data", suffix: ".txt") + Checkout.files(below: "Data", suffix: ".tsv")
    try #require(files.count > 30)
    for file in files {
      let head = try Checkout.lines(file).prefix { $0.hasPrefix("#") }.joined(separator: "\n")
      #expect(head.contains("Origin:") && head.contains("icence:"), "\(file)")
    }
  }

  @Test("text files end in one line feed and have no carriage returns")
  func lineEnds() throws {
    let files =
      Checkout.files(below: "Sources") + Checkout.files(below: "Tests")
      + Checkout.files(below: "Data", suffix: "") + Checkout.files(below: "glossaries", suffix: "")
      + Checkout.files(below: "docs", suffix: ".md")
    for file in files where file.contains(".") {
      let text = try Checkout.text(file)
      #expect(
        text.hasSuffix("\n") && !text.hasSuffix("\n\n") && !text.utf8.contains(0x0D), "\(file)")
    }
  }

  @Test(
    "no file holds a path of somebody's machine",
    arguments: ["/ho" + "me/", "/ro" + "ot/", "/wo" + "rk/", "/Us" + "ers/"])
  func noMachinePaths(path: String) throws {
    let files =
      Checkout.files(below: "Sources") + Checkout.files(below: "Tests")
      + Checkout.files(below: "docs", suffix: ".md")
      + Checkout.files(below: "samples", suffix: ".txt")
      + Checkout.files(below: "Benchmarks", suffix: ".md") + ["README.md", "README.id.md"]
    for file in files { #expect(try !Checkout.text(file).contains(path), "\(file)") }
  }
}
