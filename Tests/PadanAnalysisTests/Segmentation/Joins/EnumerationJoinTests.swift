import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("EnumerationJoin") struct EnumerationJoinTests {
  @Test(
    "figures that count the parts of a sentence do not end it",
    arguments: [
      ("Syaratnya ialah 1. ‖KTP, 2. Kartu keluarga, dan 3. Pasfoto.", "id"),
      ("Syaratnya ialah 1. KTP, 2. ‖Kartu keluarga, dan 3. Pasfoto.", "id"),
      ("Syaratnya ialah 1. KTP, 2. Kartu keluarga, dan 3. ‖Pasfoto.", "id"),
      ("Syaratnya ialah 1. KTP, 2. ‖Pasfoto.", "id"),
      ("Korban tewas, 1. ‖Pratu Rahman 2. Praka Darma.", "id"),
      ("You need 1. ‖Salt, 2. Rice and 3. Oil.", "en"),
      ("You need 1. Salt, 2. Rice and 3. ‖Oil.", "en"),
    ])
  func parts(marked: String, language: String) throws {
    #expect(try joins(EnumerationJoin(), marked, in: LanguageTag(language)))
  }

  @Test(
    "behind a colon the first label opens a list",
    arguments: [
      "Tahap yang akan ditempuh: 1. ‖Pendaftaran", "Tahap yang akan ditempuh: a. ‖Pendaftaran",
      "Tahap yang akan ditempuh: A. ‖Pendaftaran", "Tahap yang akan ditempuh: 1. ‖“Pendaftaran”",
    ])
  func colons(marked: String) throws {
    #expect(try joins(EnumerationJoin(), marked, in: .indonesian))
  }

  @Test(
    "a figure that counts nothing ends a sentence",
    arguments: [
      // No label of its kind beside it.
      ("Persib mencetak gol ke gawang lawan dan unggul 1. ‖Pelatih senang.", "id"),
      ("Ia tiba pada tanggal 7. ‖Rapat dimulai pukul 9.", "id"),
      ("He scored 4. ‖They scored 6.", "en"),
      // What a noun counts.
      ("Persib bermain di Liga 1. ‖Persiba turun ke Liga 2. Penonton kecewa.", "id"),
      ("He lives on floor 1. ‖She lives on floor 2. They meet.", "en"),
      // Longer figures and words.
      ("Ia lahir tahun 1. ‖999 orang hadir, 2. 000 pulang.", "id"),
      ("Ia mendapat nilai 100. ‖Adiknya, 101. Bagus.", "id"), ("Ia pulang. ‖Budi 2. Tidur.", "id"),
      // Another mark, or no space.
      ("Berapa, 1? ‖KTP, 2. Kartu.", "id"), ("Isinya 1.‖KTP, 2. Kartu.", "id"),
    ])
  func others(marked: String, language: String) throws {
    #expect(try !joins(EnumerationJoin(), marked, in: LanguageTag(language)))
  }

  @Test("the label beside it is looked for near by")
  func far() throws {
    func marked(_ count: Int) -> String {
      "Syaratnya ialah 1. ‖KTP \(String(repeating: "asli ", count: count)), 2. Pasfoto."
    }
    #expect(try joins(EnumerationJoin(), marked(25), in: .indonesian))
    #expect(try !joins(EnumerationJoin(), marked(40), in: .indonesian))
  }
}
