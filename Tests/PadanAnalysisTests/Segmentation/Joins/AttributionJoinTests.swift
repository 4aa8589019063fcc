import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("AttributionJoin") struct AttributionJoinTests {
  @Test(
    "what goes on in lower case behind a quote is the same sentence",
    arguments: [
      ("“Apa itu Islam?” ‖kata Jokowi.", "id"), ("“Tolong!” ‖teriaknya.", "id"),
      ("\"Siapa?\" ‖tanya dia.", "id"), ("“Why now?” ‖she asked.", "en"),
      ("(Really?) ‖he wondered.", "en"), ("“Olé!” ‖élan returned.", "en"),
    ])
  func lowerCase(marked: String, language: String) throws {
    #expect(try joins(AttributionJoin(), marked, in: LanguageTag(language)))
  }

  @Test(
    "a capital, a figure, a quote or a line break starts anew",
    arguments: [
      ("“Apa itu?” ‖Jokowi tertawa.", "id"), ("Siapa? ‖12 orang.", "id"),
      ("Siapa? ‖“kata siapa”", "id"), ("Siapa?\n‖kata Jokowi", "id"), ("Who? ‖She did.", "en"),
      ("Really? ‖日本", "en"),
    ])
  func others(marked: String, language: String) throws {
    #expect(try !joins(AttributionJoin(), marked, in: LanguageTag(language)))
  }

  @Test("a text in lower case all through has its sentences in lower case")
  func informal() throws {
    #expect(try !joins(AttributionJoin(), "siapa dia? ‖entahlah", in: .indonesian))
    #expect(try !joins(AttributionJoin(), "no way! ‖who told you?", in: .english))
  }

  @Test("at the end of the paragraph nothing goes on")
  func end() throws {
    #expect(try !joins(AttributionJoin(), "Siapa? ‖", in: .indonesian))
  }
}
