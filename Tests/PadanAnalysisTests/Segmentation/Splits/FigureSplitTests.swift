import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("FigureSplit") struct FigureSplitTests {
  @Test(
    "behind an ordinary word or a whole figure a sentence may begin with a figure",
    arguments: [
      ("Ia tampil di Liga Europa. ‖10 laga lainnya menunggu.", "id"),
      ("Rapat diadakan pada Sabtu (27/3). ‖15 orang hadir.", "id"),
      ("Anggarannya disahkan pada 2017. ‖10 proyek dimulai.", "id"),
      ("The bill passed the House. ‖52 members abstained.", "en"),
    ])
  func sentences(marked: String, language: String) throws {
    #expect(try splits(FigureSplit(), marked, in: LanguageTag(language)))
  }

  @Test(
    "behind an abbreviation, and inside a figure torn apart, the sentence goes on",
    arguments: [
      ("Rumahnya di Jl. Mawar No. ‖19 sebelah pasar.", "id"),
      ("Lihat hlm. ‖5 dan seterusnya.", "id"),
      ("Harganya Rp 1. ‖129 per lembar.", "id"), ("Harganya Rp 2.904. ‖678 per lembar.", "id"),
      ("Jumlah penduduknya 250. ‖000 jiwa.", "id"), ("See Fig. ‖2 for details.", "en"),
    ])
  func abbreviations(marked: String, language: String) throws {
    #expect(try !splits(FigureSplit(), marked, in: LanguageTag(language)))
  }

  @Test(
    "no space, a letter behind or another mark is none of its business",
    arguments: [
      "Ia lahir tahun 2.‖000", "Ia sudah pulang. ‖lalu tidur.", "Berapa yang pulang? ‖10 orang.",
      "Selesai. ‖10 orang pulang.",
    ])
  func others(marked: String) throws {
    #expect(try !splits(FigureSplit(), marked, in: .indonesian))
  }
}
