import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("DashSplit") struct DashSplitTests {
  @Test(
    "a sentence may begin with a dash",
    arguments: [
      "Ia tidak pulang. ‖— Dan tidak pernah lagi.", "Ia tidak pulang. ‖—Dan tidak pernah lagi.",
      "Ia tidak pulang. ‖- Budi menyusul.", "Ia tidak pulang! ‖– Budi menyusul.",
      "Hasil ujian diumumkan. ‖– 5 orang lulus.", "Siapa yang pulang? ‖—Budi.",
      "The family left. ‖— No one knows why.",
    ])
  func sentences(marked: String) throws {
    #expect(try splits(DashSplit(), marked, in: .indonesian))
  }

  @Test(
    "before lower case, a minus sign, another mark, and behind an abbreviation it does not",
    arguments: [
      "Ia tidak pulang. ‖— dan tidak pernah lagi.", "Suhu turun di puncak gunung. ‖-5 derajat.",
      "Suhu turun di puncak gunung. ‖-Dingin.", "Ia tidak pulang. ‖, Budi menyusul.",
      "Ia tidak pulang. ‖: Budi menyusul.", "Pidato Prof. ‖— Budi menyusul.",
      "Ia tidak pulang. ‖Dan — Budi menyusul.", "Ia tidak pulang… ‖— Budi menyusul.",
      "Ia tidak pulang.‖—Dan tidak pernah lagi.",
    ])
  func others(marked: String) throws {
    #expect(try !splits(DashSplit(), marked, in: .indonesian))
  }
}
