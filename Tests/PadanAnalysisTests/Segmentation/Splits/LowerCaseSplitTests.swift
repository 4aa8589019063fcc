import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("LowerCaseSplit") struct LowerCaseSplitTests {
  @Test(
    "behind an ordinary word or figure a sentence may begin in lower case",
    arguments: [
      ("Rapat membahas manajemen. ‖semua portofolio ditinjau.", "id"),
      ("Anggarannya naik pada 2017. ‖warga senang.", "id"),
      ("Ia anggota TNI. ‖warga senang.", "id"),
      ("Rapat diadakan pada Sabtu (27/3). ‖warga senang.", "id"),
      ("Harga beras naik 5%. ‖warga mengeluh.", "id"), ("Mereka anak-anak. ‖warga senang.", "id"),
      ("Daya mesinnya 120 Hz. ‖warga senang.", "id"),
      ("The meeting was long. ‖everyone left early.", "en"),
    ])
  func sentences(marked: String, language: String) throws {
    #expect(try splits(LowerCaseSplit(), marked, in: LanguageTag(language)))
  }

  @Test(
    "behind an abbreviation or a word that looks like one the sentence goes on",
    arguments: [
      ("Ia lahir tgl. ‖lima Mei.", "id"), ("Kantor Kec. ‖setempat tutup.", "id"),
      ("Ia membeli beras, gula, dll. ‖di pasar.", "id"), ("Surat itu brs. ‖lima.", "id"),
      ("Ia tinggal di Kpg. ‖sebelah.", "id"), ("Lihat huruf B. ‖lalu jawab.", "id"),
      ("Harris and co. ‖have won.", "en"), ("They toured the U.S. ‖by bus.", "en"),
      ("It is on p. ‖five.", "en"),
    ])
  func abbreviations(marked: String, language: String) throws {
    #expect(try !splits(LowerCaseSplit(), marked, in: LanguageTag(language)))
  }

  @Test(
    "a quotation's end, another mark, a single word and an address torn apart go on",
    arguments: [
      "“Ia sudah pulang.” ‖kata Budi.", "Siapa yang pulang? ‖tanya Budi.",
      "Ia sudah pulang… ‖mungkin.", "Selesai. ‖lalu pulang.", "Situs kompas. ‖com ramai.",
      "Ia sudah pulang. ‖Lalu tidur.",
    ])
  func others(marked: String) throws {
    #expect(try !splits(LowerCaseSplit(), marked, in: .indonesian))
  }
}
