import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("ListLabelJoin") struct ListLabelJoinTests {
  @Test(
    "a label at the start of a sentence belongs to what it labels",
    arguments: [
      "4. ‖Kimi Raikkonen", "10. ‖Lando Norris", "100. ‖Halaman terakhir", "a. ‖Syarat umum",
      "B. ‖Latar belakang", "IV. ‖Penutup", "XIII. ‖The end", "1. ‖First item",
    ])
  func labels(marked: String) throws {
    #expect(try joins(ListLabelJoin(), marked, in: .indonesian))
    #expect(try joins(ListLabelJoin(), marked, in: .english))
  }

  @Test(
    "what stands inside a sentence, is a word or a year, or has no full stop is no label",
    arguments: [
      "Nilainya 4. ‖Kimi", "Tahun 2021. ‖Kimi", "1945. ‖Indonesia merdeka", "Ya. ‖Kimi",
      "4! ‖Kimi", "4.. ‖Kimi", "See IV. ‖The end", "iv. ‖Penutup", "XXXVIII. ‖Kimi",
    ])
  func others(marked: String) throws {
    #expect(try !joins(ListLabelJoin(), marked, in: .indonesian))
  }
}
