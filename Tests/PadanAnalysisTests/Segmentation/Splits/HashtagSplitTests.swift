import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("HashtagSplit") struct HashtagSplitTests {
  @Test(
    "hashtags and mentions behind an ordinary word begin anew",
    arguments: [
      ("Ia berlomba di Langkawi. ‖#triatlon #latihan", "id"),
      ("Terima kasih atas dukungannya. ‖@klubrenang", "id"),
      ("Ia lahir pada 1998. ‖#ulangtahun", "id"),
      ("The race was hard. ‖#triathlon", "en"),
    ])
  func tags(marked: String, language: String) throws {
    #expect(try splits(HashtagSplit(), marked, in: LanguageTag(language)))
  }

  @Test(
    "a mark alone, another sign, and what stands behind an abbreviation do not",
    arguments: [
      "Ia berlomba di Langkawi. ‖# triatlon", "Ia berlomba di Langkawi. ‖@ triatlon",
      "Ia berlomba di Langkawi. ‖$ triatlon", "Ia tinggal di rumah No. ‖#5 itu.",
      "Ia berlomba di Langkawi.‖#triatlon", "Ia berlomba di mana? ‖#triatlon",
    ])
  func others(marked: String) throws {
    #expect(try !splits(HashtagSplit(), marked, in: .indonesian))
  }
}
