import Padan
import Testing

@Suite struct WorkbenchEvaluationTests {
  private func evaluate(
    _ gold: String, name: String, language: LanguageTag? = nil
  ) throws -> SegmentationScore {
    let folder = try TemporaryFolder()
    let workbench = try Workbench()
    let file = try workbench.readGold(try folder.write(gold, as: name))
    return try workbench.evaluateSegmentation(of: file, language: language).score
  }

  @Test("hand-written gold: a text with paragraphs, whose ends do not count")
  func plain() throws {
    let score = try evaluate(
      """
      Harga beras naik

      Harga beras naik lagi.
      Ia datang sekali. Lalu pergi.
      Pedagang itu pergi.
      """, name: "gold.txt")
    #expect(score.texts == 1 && score.goldSentences == 4 && score.foundSentences == 5)
    #expect(score.counts == BoundaryCounts(truePositives: 2, falsePositives: 1))
    let error = try #require(score.errors.rows.first?.examples.first)
    #expect(error.location.line == 4 && error.right == "Lalu pergi. Pedagang itu pergi.".prefix(30))
  }

  @Test("JSON Lines: each line a text; a line that is no gold is a finding")
  func jsonLines() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      """
      {"text":"Ia datang sekali. Lalu pergi.","boundaries":[15]}
      {"text":"Ia datang sekali. Lalu pergi.","boundaries":[99]}
      {"text":"Ia datang 👩‍👧 sekali. Lalu pergi.","boundaries":[18]}
      """, as: "gold.jsonl")
    let workbench = try Workbench()
    let gold = try workbench.readGold(path)
    #expect(gold.findings.map(\.location.line) == [2])
    let file = try workbench.evaluateSegmentation(of: gold, language: .indonesian)
    #expect(file.name == path)
    #expect(file.score.counts == BoundaryCounts(truePositives: 2))
    #expect(file.score.errors.rows.isEmpty)
  }

  @Test("the language decides what is an abbreviation")
  func language() throws {
    let gold = #"{"text":"He lives in Prov. Banten.","boundaries":[]}"#
    #expect(
      try evaluate(gold, name: "g.jsonl", language: .indonesian).counts == BoundaryCounts())
  }

  @Test("sentences as Padan finds them are perfect gold")
  func roundTrip() throws {
    let text = """
      Kata Prof. Budi, "Itu benar." Harga naik 2,5 persen.

      Ia pergi ke Jl. Sudirman No. 19. Lalu pulang.
      """
    let workbench = try Workbench()
    let document = try workbench.analyze(workbench.document(of: SourceText(text)))
    var lines = ""
    for (index, segment) in document.segments.enumerated() {
      let isNew = index > 0 && document.segments[index - 1].paragraph != segment.paragraph
      lines += (isNew ? "\n" : "") + document.runningText(in: segment.span) + "\n"
    }
    let score = try evaluate(lines, name: "gold.txt")
    #expect(score.counts.f1 == 1 && score.errors.rows.isEmpty)
  }
}
