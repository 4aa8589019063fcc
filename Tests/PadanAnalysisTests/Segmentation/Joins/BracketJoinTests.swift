import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("BracketJoin") struct BracketJoinTests {
  @Test(
    "a sentence in brackets inside a sentence does not end it",
    arguments: [
      "Guru itu (dulu ia bekerja di pabrik. ‖Kini ia mengajar.) tinggal di Bandung.",
      "Guru itu (dulu ia bekerja di pabrik. Kini ia mengajar! ‖Gajinya kecil.) tinggal di Bandung.",
      "Lampiran (lihat tabel (hlm. 5). ‖Isinya rahasia.) sudah dikirim.",
      "The mayor (who took office in May. ‖She won twice.) opened the bridge.",
      "The drug (was it safe? ‖No one knew.) was withdrawn.",
    ])
  func inside(marked: String) throws {
    #expect(try joins(BracketJoin(), marked, in: .indonesian))
  }

  @Test(
    "a reporter's initials are not parted",
    arguments: ["(Uu. ‖H - RF)", "(A. ‖Nasution/B. Rahman)"])
  func initials(marked: String) throws {
    #expect(try joins(BracketJoin(), marked, in: .indonesian))
  }

  @Test(
    "brackets that stand by themselves hold sentences of their own",
    arguments: [
      "(Ia pulang lebih awal karena sakit. ‖Ibunya juga.) Rapat ditunda.",
      "(The vote was delayed by a storm. ‖It was held on Monday.)",
    ])
  func alone(marked: String) throws {
    #expect(try !joins(BracketJoin(), marked, in: .indonesian))
  }

  @Test(
    "brackets that are closed already, that open later or that never close join nothing",
    arguments: [
      "Ia pulang (sore itu). ‖Ibu memasak.", "Ia pulang. ‖Ibu (bersama adik) memasak.",
      "Ia pulang (sore itu. ‖Ibu memasak.", "Ia pulang sore itu). ‖Ibu memasak).",
      "Ia pulang sore itu. ‖Ibu memasak.", "Lampiran (tabel (hlm. 5)). ‖Isinya (sudah) rahasia.",
    ])
  func others(marked: String) throws {
    #expect(try !joins(BracketJoin(), marked, in: .indonesian))
  }

  @Test("brackets are looked for in a stretch of 600 bytes")
  func far() throws {
    func marked(_ count: Int) -> String {
      "Guru (\(String(repeating: "ia ", count: count)) bekerja. ‖Kini ia mengajar.) pulang."
    }
    #expect(try joins(BracketJoin(), marked(180), in: .indonesian))
    #expect(try !joins(BracketJoin(), marked(200), in: .indonesian))
  }
}
