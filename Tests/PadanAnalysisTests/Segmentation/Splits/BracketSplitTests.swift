import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("BracketSplit") struct BracketSplitTests {
  @Test(
    "brackets behind an ordinary word begin anew",
    arguments: [
      ("Dalil itu tidak terbantahkan. ‖(b) Tafsirnya lain.", "id"),
      ("Dua orang ditahan di Polda Metro. ‖(den/asa)", "id"),
      ("Nama korban disamarkan. ‖[lihat catatan redaksi]", "id"),
      ("The vote was delayed. ‖(the speaker was ill)", "en"),
    ])
  func sentences(marked: String, language: String) throws {
    #expect(try splits(BracketSplit(), marked, in: LanguageTag(language)))
  }

  @Test(
    "short brackets at the end of the paragraph are initials, whatever word stands before",
    arguments: [
      "Dua orang ditahan di Ckr. ‖(den/asa)", "Ia pulang ke Bks. ‖[abd]",
      "Ia lulus kelas B. ‖(den/asa)",
    ])
  func initials(marked: String) throws {
    #expect(try splits(BracketSplit(), marked, in: .indonesian))
  }

  @Test(
    "behind an abbreviation or a word that looks like one they go on",
    arguments: [
      ("Saham PT Astra Tbk. ‖(asii) naik.", "id"), ("Lihat hlm. ‖(lima) dahulu.", "id"),
      ("Ia pulang ke Bks. ‖(kota asalnya) kemarin.", "id"), ("Ia lulus kelas B. ‖(unggulan)", "id"),
      ("Saham PT Astra Tbk. ‖(asii)", "id"), ("Shares of Acme Corp. ‖(acm) fell.", "en"),
    ])
  func abbreviations(marked: String, language: String) throws {
    #expect(try !splits(BracketSplit(), marked, in: LanguageTag(language)))
  }

  @Test(
    "quotation marks, no space and other marks are none of its business",
    arguments: [
      "Ia sudah pulang. ‖“lalu tidur”", "Ia sudah pulang. ‖lalu tidur",
      "Ia sudah pulang? ‖(ya) Ibu tahu.",
    ])
  func others(marked: String) throws {
    #expect(try !splits(BracketSplit(), marked, in: .indonesian))
  }
}
