import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("LowerCaseException") struct LowerCaseExceptionTests {
  @Test(
    "what goes on in lower case behind a quote is the same sentence",
    arguments: [
      ("“Apa itu Islam?” ‖kata Jokowi.", "id"), ("“Tolong!” ‖teriaknya.", "id"),
      ("\"Siapa?\" ‖tanya dia.", "id"), ("“Why now?” ‖she asked.", "en"),
      ("(Really?) ‖he wondered.", "en"), ("“Olé!” ‖élan returned.", "en"),
    ])
  func lowerCase(marked: String, language: String) {
    #expect(joins(LowerCaseException(), marked, in: LanguageTag(language)))
  }

  @Test(
    "a capital, a figure, a quote or a line break starts anew",
    arguments: [
      ("“Apa itu?” ‖Jokowi tertawa.", "id"), ("Siapa? ‖12 orang.", "id"),
      ("Siapa? ‖“kata siapa”", "id"), ("Siapa?\n‖kata Jokowi", "id"), ("Who? ‖She did.", "en"),
      ("Really? ‖日本", "en"),
    ])
  func others(marked: String, language: String) {
    #expect(!joins(LowerCaseException(), marked, in: LanguageTag(language)))
  }

  @Test("a text in lower case all through has its sentences in lower case")
  func informal() {
    #expect(!joins(LowerCaseException(), "siapa dia? ‖entahlah", in: .indonesian))
    #expect(!joins(LowerCaseException(), "no way! ‖who told you?", in: .english))
  }

  @Test("at the end of the paragraph nothing goes on")
  func end() {
    #expect(!joins(LowerCaseException(), "Siapa? ‖", in: .indonesian))
  }
}
