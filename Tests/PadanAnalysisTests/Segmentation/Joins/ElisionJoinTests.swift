import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("ElisionJoin") struct ElisionJoinTests {
  @Test(
    "an ellipsis in brackets stands for words left out",
    arguments: [
      "“Pabrik itu [...] ‖Dijual tahun lalu.”", "“Pabrik itu (...) ‖Dijual tahun lalu.”",
      "“Pabrik itu […] ‖Dijual tahun lalu.”", "“Pabrik itu (…) ‖Dijual tahun lalu.”",
      "“Pabrik itu [....] ‖Dijual tahun lalu.”", "“Pabrik itu [..] ‖Dijual tahun lalu.”",
      "“The mill [. . .] ‖It was sold to a cousin.”", "“The mill (. . .) ‖It was sold.”",
    ])
  func elisions(marked: String) throws {
    #expect(try joins(ElisionJoin(), marked, in: .indonesian))
    #expect(try joins(ElisionJoin(), marked, in: .english))
  }

  @Test(
    "an ellipsis that no pair of brackets holds, or one full stop, is none",
    arguments: [
      "Ia terdiam... ‖Lalu ia pergi.", "Ia terdiam… ‖Lalu ia pergi.",
      "(Ia terdiam...) ‖Lalu ia pergi.", "“Ia terdiam…” ‖Lalu ia pergi.",
      "Pabrik itu [...) ‖Dijual.", "Pabrik itu (…] ‖Dijual.", "Pabrik itu “...” ‖Dijual.",
      "Pilih salah satu (.) ‖Lalu tekan.", "(Ia pulang.) ‖Ibu memasak.", "Siapa [?] ‖Entahlah.",
      "[... ‖Dijual",
    ])
  func others(marked: String) throws {
    #expect(try !joins(ElisionJoin(), marked, in: .indonesian))
  }

  @Test(
    "the full stops at the end of the left side are counted over the spaces between them",
    arguments: [
      ("Ia pergi. ‖Lalu", 1, 8), ("Ia pergi... ‖Lalu", 3, 8), ("Ia . . . ‖Lalu", 3, 3),
      ("Ia pergi. . . . ‖Lalu", 4, 8), ("... ‖Lalu", 3, 0), ("Ia pergi...” ‖Lalu", 3, 8),
      ("Ia pergi? ‖Lalu", 0, 8), ("Ia pergi… ‖Lalu", 0, 8), ("Ia pergi\n‖lalu", 0, 8),
    ])
  func finalStops(marked: String, count: Int, start: Int) throws {
    let stops = try withBoundary(in: marked) { $0.finalStops }
    #expect(stops?.count == count)
    #expect(stops?.start == start)
  }
}
