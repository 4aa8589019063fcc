import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("OrdinaryWord") struct OrdinaryWordTests {
  private func isOrdinary(_ left: String, _ language: LanguageTag = .indonesian) throws -> Bool? {
    try withBoundary(in: left + " ‖dan", language: language) { $0.endsInOrdinaryWord }
  }

  @Test(
    "words, names, figures, acronyms, units and addresses are ended by their full stop",
    arguments: [
      "Rapat sudah selesai.", "Mereka anak-anak.", "Itu hari Jumat.", "Itu hari Jum'at.",
      "Ia lahir pada 2017.", "Ia anggota TNI.", "Itu terjadi pada Sabtu (27/3).", "Harga naik 5%.",
      "Ia tinggal di Sumedang.", "Ia pergi ke Cina.", "Ia lulusan SMA.", "Dayanya 120 Hz.",
      "Buka www.contoh.id.", "Buka contoh.id/kabar.", "Ia menyebut “selesai”.",
    ])
  func ordinary(left: String) throws {
    #expect(try isOrdinary(left) == true)
  }

  @Test(
    "an abbreviation, a short word without a vowel, a letter or a digit is not",
    arguments: [
      "Ia lahir tgl.", "Kantor Kec.", "Surat itu brs.", "Ia tinggal di Kpg.", "Ia tinggal di Bks.",
      "Lihat huruf A.", "Lihat pasal 5.", "Saham di B.E.I.", "Surat u.p.", "Ia tinggal di Sept.",
    ])
  func abbreviated(left: String) throws {
    #expect(try isOrdinary(left) == false)
  }

  @Test(
    "no word is where it is all there is, or where another mark or a quotation ends it",
    arguments: [
      "Selesai.", "Rapat sudah selesai?", "Rapat sudah selesai…", "Rapat sudah selesai...",
    ])
  func others(left: String) throws {
    #expect(try isOrdinary(left) == false)
  }

  @Test("each language has its own words")
  func languages() throws {
    #expect(try isOrdinary("She asked why.", .english) == true)
    #expect(try isOrdinary("She asked why.", .indonesian) == false)
  }
}
