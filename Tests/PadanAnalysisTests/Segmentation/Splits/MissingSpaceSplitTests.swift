import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("MissingSpaceSplit") struct MissingSpaceSplitTests {
  @Test(
    "a sentence may end without a space behind it",
    arguments: [
      ("Rapat sudah selesai.‖Namun hasilnya rahasia.", "id"), ("Polisi datang.‖Warga bubar.", "id"),
      ("Mereka anak-anak.‖Orang tuanya pergi.", "id"), ("Ia anggota TNI.‖Namun ia pensiun.", "id"),
      ("Ia tinggal di Sleman.‖Namun ia pindah.", "id"),
      ("The doors opened.‖Crowds rushed in.", "en"),
      ("He is from Ohio.‖She is not.", "en"), ("Nobody came.‖I left.", "en"),
    ])
  func sentences(marked: String, language: String) throws {
    #expect(try splits(MissingSpaceSplit(), marked, in: LanguageTag(language)))
  }

  @Test(
    "names of sites and programs, initials and abbreviations have no end in them",
    arguments: [
      ("Kabar itu dimuat Kompas.‖Com pagi ini.", "id"), ("Ia belajar Node.‖Js di kampus.", "id"),
      ("Presiden B.J.‖Habibie wafat.", "id"), ("Pidato Prof.‖Budi panjang.", "id"),
      ("PT.‖Telkom membangun jaringan.", "id"),
      ("Surel ke budi.‖Santoso@contoh.id terkirim.", "id"),
      ("Nilai Budi.‖Santoso bagus.", "id"), ("Ia memakai kelas Data.‖MaxValue.", "id"),
      ("Berkas a.b.‖Cadangan hilang.", "id"), ("Ia memakai versi x86.‖Linux.", "id"),
      ("He joined the U.S.‖Army.", "en"), ("The map is on p.‖Five.", "en"),
    ])
  func names(marked: String, language: String) throws {
    #expect(try !splits(MissingSpaceSplit(), marked, in: LanguageTag(language)))
  }

  @Test(
    "a space or another mark is none of its business",
    arguments: [
      "Rapat sudah selesai. ‖Namun hasilnya rahasia.", "Rapat sudah selesai?‖Belum.",
      "Rapat “sudah selesai.”‖Namun belum.", "Rapat sudah selesai...‖Namun belum.",
    ])
  func others(marked: String) throws {
    #expect(try !splits(MissingSpaceSplit(), marked, in: .indonesian))
  }
}
