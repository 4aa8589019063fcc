import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("InitialJoin") struct InitialJoinTests {
  @Test(
    "an initial is part of a name",
    arguments: [
      ("Wakil Gubernur Lalu M. ‖Faozal hadir.", "id"), ("H. ‖M. Yusuf memimpin doa.", "id"),
      ("Puisi W. ‖S. Rendra dibacakan.", "id"), ("Presiden B.J. ‖Habibie wafat.", "id"),
      ("President John F. ‖Kennedy was shot.", "en"), ("(J. ‖K. Rowling)", "en"),
      ("The actor Michael J. ‖Fox retired.", "en"), ("She joined the U.K. ‖Treasury.", "en"),
      ("“J.R.R. ‖Tolkien” was his name.", "en"),
    ])
  func names(marked: String, language: String) throws {
    #expect(try joins(InitialJoin(), marked, in: LanguageTag(language)))
  }

  @Test(
    "a single letter ends a sentence where an ordinary word follows",
    arguments: [
      ("Ia memiliki golongan darah O. ‖Ia sehat.", "id"),
      ("Jeruk kaya akan vitamin C. ‖Buah itu murah.", "id"),
      ("They moved on to plan B. ‖The plan worked.", "en"),
      ("Oranges are rich in vitamin C. ‖People like them.", "en"),
      ("He moved to the U.S. ‖He found work there.", "en"),
    ])
  func sentenceEnds(marked: String, language: String) throws {
    #expect(try !joins(InitialJoin(), marked, in: LanguageTag(language)))
  }

  @Test(
    "what is no single capital with a full stop is no initial",
    arguments: [
      ("Ia pulang. ‖Faozal tidur.", "id"), ("Pilih huruf a. ‖Faozal menjawab.", "id"),
      ("Siapa M? ‖Faozal menjawab.", "id"), ("Umurnya 7. ‖Faozal kaget.", "id"),
      ("Ia tiba di AS. ‖Faozal kaget.", "id"), ("Kennedy rose at 5 a.m. ‖Kennedy left.", "en"),
    ])
  func others(marked: String, language: String) throws {
    #expect(try !joins(InitialJoin(), marked, in: LanguageTag(language)))
  }

  @Test(
    "dotted initials of a country belong to the institution or role behind them",
    arguments: [
      "A lawyer for the U.S. ‖Department of Justice declined to comment.",
      "Markets waited for the U.S. ‖President to speak.",
      "He sued in a U.S. ‖District Court.",
    ])
  func countries(marked: String) throws {
    #expect(try joins(InitialJoin(), marked, in: .english))
  }
}
