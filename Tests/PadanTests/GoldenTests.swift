import Padan
import PadanCore
import Testing

/// Every case in `Golden/`, over the whole path from text to sentences.
@Suite("Golden sentence boundaries") struct GoldenTests {
  private static let languages: [LanguageTag] = [.indonesian, .english]

  /// The cases of a language; none where the file is malformed, which `wellFormed` reports.
  private static func cases(_ language: LanguageTag) -> [GoldenCase] {
    (try? GoldenFile(language).cases) ?? []
  }

  @Test("an Indonesian text falls into the sentences marked", arguments: cases(.indonesian))
  func indonesian(golden: GoldenCase) throws {
    try expectSentences(of: golden, in: .indonesian)
  }

  @Test("an English text falls into the sentences marked", arguments: cases(.english))
  func english(golden: GoldenCase) throws {
    try expectSentences(of: golden, in: .english)
  }

  @Test("a file is well formed and holds many cases, some for each idea", arguments: languages)
  func wellFormed(language: LanguageTag) throws {
    let file = try GoldenFile(language)
    #expect(file.cases.count >= 120)
    for idea in file.ideas { #expect(file.cases.contains { $0.idea == idea }, "\(idea)") }
  }

  @Test("a case tells its text, its sentences, its place and the options of its group")
  func reading() throws {
    let file = try GoldenFile(
      """
      # A comment.
      == stops
      Satu.‖ Dua.⏎⇥Tiga

      == quotations and lines [quotations=keep, line-breaks=wrapped]
      No.⍽5
      """, name: "x.txt")
    #expect(file.ideas == ["stops", "quotations and lines"])
    #expect(file.cases.map(\.place) == ["x.txt:3", "x.txt:6"])
    #expect(file.cases.map(\.text) == ["Satu. Dua.\n\tTiga", "No.\u{A0}5"])
    #expect(file.cases.map(\.sentences) == [["Satu.", "Dua.\n\tTiga"], ["No.\u{A0}5"]])
    #expect(file.cases[0].options == SegmentationOptions())
    #expect(
      file.cases[1].options == SegmentationOptions(quotations: .keep, lineBreaks: .wrapped))
  }

  @Test(
    "a malformed file is refused with file and line",
    arguments: [
      ("Satu.", "x.txt:1: a case stands before the first group"),
      ("==\nSatu.", "x.txt:1: a group has no title"),
      ("== a\n\n== b\nSatu.", "x.txt:3: the group \"a\" has no case"),
      ("== a\nSatu.\n== b", "x.txt: end: the group \"b\" has no case"),
      ("== a\nSatu.\n== a\nDua.", "x.txt:3: the group \"a\" stands above already"),
      ("== a [quotations=keep\nSatu.", "x.txt:1: the options have no closing bracket"),
      ("== a [quotations=all]\nSatu.", "x.txt:1: no option is \"quotations=all\""),
      ("== a [colour=red]\nSatu.", "x.txt:1: no option is \"colour=red\""),
      ("== a []\nSatu.", "x.txt:1: no option is \"\""),
      ("== a\nSatu.‖", "x.txt:2: a mark has no sentence on one of its sides"),
      ("== a\n‖Satu.", "x.txt:2: a mark has no sentence on one of its sides"),
      ("== a\nSatu.‖⏎‖ Dua.", "x.txt:2: a mark has no sentence on one of its sides"),
      ("== a\nSatu. ‖Dua.", "x.txt:2: white space stands at a sentence's end"),
      ("== a\nSatu.⏎‖Dua.", "x.txt:2: white space stands at a sentence's end"),
      ("== a\nSatu.\tDua.", "x.txt:2: an invisible character is not marked"),
      ("== a\nSa‖tu.\nSatu.", "x.txt:3: the group has this case already"),
    ])
  func malformed(text: String, message: String) {
    let error = #expect(throws: GoldenFile.Malformed.self) {
      try GoldenFile(text, name: "x.txt")
    }
    #expect(error?.description == message)
  }

  private func expectSentences(of golden: GoldenCase, in language: LanguageTag) throws {
    let found = try sentences(of: golden.text, in: language, options: golden.options)
    guard found != golden.sentences else { return }
    Issue.record(
      """
      \(golden.place): \(golden.idea)
      expected \(shown(golden.sentences))
      got      \(shown(found))
      """)
  }

  private func sentences(
    of text: String, in language: LanguageTag, options: SegmentationOptions
  ) throws -> [String] {
    let workbench = try Workbench()
    let document = try workbench.document(of: SourceText(text), options: options)
    let analyzed = try workbench.analyze(document, language: language, options: options)
    return analyzed.segments.map { analyzed.text(in: $0.span) }
  }

  /// The sentences on one line, with invisible characters made visible.
  private func shown(_ sentences: [String]) -> String {
    GoldenCase.visible.reduce(sentences.joined(separator: "‖")) {
      $0.replacing($1.value, with: $1.key)
    }
  }
}
