@testable import Padan
import PadanCore
import Testing

@Suite struct TermIndexCacheTests {
  @Test("many threads that ask at once, in both directions, get the same answers")
  func concurrency() async throws {
    let workbench = try TemporaryFolder.workbench([
      "inflasi,inflation,economy,noun,,", "awan,cloud,technology,noun,,",
    ])
    let found = try await withThrowingTaskGroup(of: [String].self) { group in
      for number in 0..<16 {
        group.addTask {
          let isIndonesian = number.isMultiple(of: 2)
          let document = try workbench.analyze(
            workbench.document(of: SourceText(isIndonesian ? "awan inflasi" : "cloud inflation")),
            language: isIndonesian ? .indonesian : .english)
          let targets = try workbench.terms(in: document).compactMap(\.targets.first?.text)
          return isIndonesian ? targets : targets.reversed()
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(found.count == 16)
    #expect(Set(found) == [["cloud", "inflation"], ["inflasi", "awan"]])
  }
}
