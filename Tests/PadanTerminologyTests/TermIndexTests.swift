@testable import PadanTerminology
import PadanCore
import Testing

@Suite struct TermIndexTests {
  private static let rows = [
    "komputasi awan|awan = cloud computing", "awan panas = pyroclastic flow", "COVID-19 = COVID-19",
  ]

  @Test("every term of the language can be walked to, token by token")
  func paths() throws {
    let index = try TermIndex(Sample.glossary(Self.rows), from: .indonesian, to: .english)
    #expect(endings(["komputasi", "awan"], index) == [0])
    #expect(endings(["awan"], index) == [0])
    #expect(endings(["awan", "panas"], index) == [1])
    #expect(endings(["covid-19"], index) == [2])
  }

  @Test("a beginning, an unknown word and the other language end nowhere")
  func noPaths() throws {
    let index = try TermIndex(Sample.glossary(Self.rows), from: .indonesian, to: .english)
    #expect(endings(["komputasi"], index) == [])
    #expect(endings(["panas"], index) == nil)
    #expect(index.id(of: "cloud") == nil)
    #expect(index.id(of: "Awan") == nil, "words are folded")
  }

  @Test("a regional tag means its language")
  func regions() throws {
    let index = try TermIndex(
      Sample.glossary(Self.rows), from: LanguageTag("id-ID"), to: LanguageTag("en-US"))
    #expect(index.language == .indonesian)
    #expect(index.target == .english)
    #expect(endings(["awan"], index) == [0])
  }

  @Test("terms that share a path keep the glossary's order")
  func order() throws {
    let index = try TermIndex(
      Sample.glossary(["as = axle", "AS = US"]), from: .indonesian, to: .english)
    #expect(endings(["as"], index) == [0, 1])
  }

  @Test("an empty glossary makes an empty index")
  func empty() throws {
    let index = try TermIndex(Glossary(), from: .english, to: .indonesian)
    #expect(index.endings(at: 0).isEmpty)
    #expect(index.entries.isEmpty)
  }

  /// The entries that end behind the words; `nil` where no term goes on so.
  private func endings(_ words: [String], _ index: TermIndex) -> [Int]? {
    var node: Int32 = 0
    for word in words {
      guard let id = index.id(of: word), let next = index.child(of: node, by: id) else {
        return nil
      }
      node = next
    }
    return index.endings(at: node).map(\.entry)
  }
}
