@testable import PadanService
import Padan
import Testing

@Suite struct PresegmentedTextTests {
  @Test("sentences and paragraphs slice the joined text to what was given, trimmed")
  func spans() {
    let text = PresegmentedText([["  Satu. ", "Émigré dua!"], [], ["", " \n"], ["Tiga?"]])
    #expect(
      text.sentences.map { text.document.source.text(in: $0) } == ["Satu.", "Émigré dua!", "Tiga?"])
    #expect(
      text.document.paragraphs.map { text.document.source.text(in: $0.span) }
        == ["Satu.  Émigré dua!", "Tiga?"])
  }

  @Test("sentences are numbered as in the request")
  func renumbered() {
    let text = PresegmentedText([["", "a"], [" "], ["b", "", "c"]])
    let summary = Summary(
      language: .indonesian,
      sentences: text.sentences.enumerated().map {
        RankedSentence(index: $0.offset, span: $0.element, text: "", score: 0)
      })
    #expect(text.renumbered(summary).sentences.map(\.index) == [1, 3, 5])
    #expect(text.renumbered(summary).language == .indonesian)
  }

  @Test("nothing makes nothing")
  func empty() {
    #expect(PresegmentedText([]).sentences.isEmpty)
    #expect(PresegmentedText([[], [""]]).document.paragraphs.isEmpty)
  }
}
