import Testing

/// One idea, one file: small files.
@Suite struct FileSizeTests {
  private static func sizes() throws -> [(path: String, lines: Int)] {
    try
      (Checkout.files(below: "Sources") + Checkout.files(below: "Tests")
      + Checkout.files(below: "Tools"))
      .filter { !$0.hasSuffix("+Generated.swift") }
      .map { ($0, try Checkout.lines($0).count) }
      .sorted { $0.1 < $1.1 }
  }

  @Test("no file is longer than 500 lines")
  func longest() throws {
    for file in try Self.sizes() { #expect(file.lines <= 500, "\(file.path)") }
  }

  @Test("the median file has at most 120 lines, nine in ten at most 300")
  func spread() throws {
    let sizes = try Self.sizes().map(\.lines)
    try #require(sizes.count > 50)
    #expect(sizes[sizes.count / 2] <= 120)
    #expect(sizes[sizes.count * 9 / 10] <= 300)
  }

  @Test(
    "no file is named by what it is not",
    arguments: ["Utils", "Helpers", "Manager", "Common", "misc"])
  func names(word: String) {
    let files = Checkout.files(below: "Sources") + Checkout.files(below: "Tests")
    for file in files {
      let name = file.split(separator: "/").last ?? ""
      #expect(!name.hasPrefix(word) && !name.hasSuffix(word + ".swift"), "\(file)")
    }
  }

  @Test("no two paths differ by case alone")
  func caseOfNames() {
    let files =
      Checkout.files(below: "Sources", suffix: "") + Checkout.files(below: "Tests", suffix: "")
    #expect(Set(files.map { $0.lowercased() }).count == files.count)
  }
}
