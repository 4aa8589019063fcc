import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("AddressJoin") struct AddressJoinTests {
  @Test(
    "no sentence ends inside an address",
    arguments: [
      "Lihat https://contoh.id/cari?‖ID=5 sekarang.", "Buka www.contoh.id/?‖Q=beras untuk itu.",
      "Buka www.‖Contoh.id untuk itu.", "Unduh di ftp://contoh.‖ID sekarang.",
      "Surel ke budi@contoh.id?‖Subject=Halo terkirim.", "Surel ke a.b@contoh.‖Id terkirim.",
    ])
  func inside(marked: String) throws {
    #expect(try joins(AddressJoin(), marked, in: .indonesian))
  }

  @Test(
    "a sentence may end behind an address, and where there is none",
    arguments: [
      "Lihat https://contoh.id/cari. ‖Isinya lengkap.",
      "Sudah lihat www.contoh.id? ‖Isinya lengkap.",
      "(Lihat https://contoh.id/cari.)‖Isinya lengkap.", "Rapat selesai.‖Namun hasilnya rahasia.",
      "Sudah selesai?‖Belum.",
    ])
  func others(marked: String) throws {
    #expect(try !joins(AddressJoin(), marked, in: .indonesian))
  }
}
