import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("MarksJoin") struct MarksJoinTests {
  @Test(
    "marks without a letter or figure are no sentence",
    arguments: [
      "Benarkah masih ada? ‖\".", "Hore! ‖🙂", "Ia pergi. ‖---", "... ‖Lalu ia pergi.",
      "?! ‖Lalu ia pergi.",
      "Ia pulang. ‖* * *",
    ])
  func marks(marked: String) throws {
    #expect(try joins(MarksJoin(), marked, in: .indonesian))
  }

  @Test(
    "a letter or a figure is one, in any script",
    arguments: [
      "Ya! ‖Ia pulang.", "Skor akhir sama. ‖5", "Ia pulang. ‖(Y)", "A. ‖Ia pulang.",
      "Ia menulis. ‖中",
      "Ia menulis. ‖ก",
    ])
  func others(marked: String) throws {
    #expect(try !joins(MarksJoin(), marked, in: .indonesian))
  }

  @Test("a long run of marks stands for itself")
  func long() throws {
    let marks = String(repeating: "*", count: 40)
    #expect(try !joins(MarksJoin(), "Ia pulang. ‖\(marks)", in: .indonesian))
  }
}
