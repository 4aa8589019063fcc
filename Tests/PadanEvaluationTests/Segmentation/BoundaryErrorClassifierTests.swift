import PadanCore
import Testing

@testable import PadanEvaluation

/// The examples are the specification: `|` is a boundary of the gold, `¦` one that was found.
@Suite struct BoundaryErrorClassifierTests {
  private func classes(_ marked: String, _ language: LanguageTag) -> [String] {
    MarkedGold(marked).score(language: language).errors.rows.map {
      "\($0.kind.rawValue) \($0.errorClass.rawValue)"
    }
  }

  @Test(
    "extra boundaries",
    arguments: [
      ("Harga beras¦\nnaik lagi.", "line-break"),
      ("Kata Prof.¦\nBudi begitu.", "abbreviation"),
      ("Lihat www.contoh.id/?¦Q=Beras saja.", "address"),
      ("Tulis ke a.¦b@contoh.id saja.", "address"),
      ("Ia ragu...¦ Lalu pergi.", "ellipsis"), ("Ia ragu…\"¦ Lalu pergi.", "ellipsis"),
      ("4.¦ Kimi", "list-label"), ("a)¦ Syarat", "list-label"), ("(ii)¦ Syarat", "list-label"),
      ("Ya.‖ IV.¦ Penutup", "list-label"),
      ("Rumah No.¦ 19 itu.", "figure-after"), ("Tahun itu.¦ (19 orang)", "figure-after"),
      ("Lalu M.¦ Faozal datang.", "initial"), ("Di U.S.¦ Senate itu.", "initial"),
      ("Di Prov.¦ Banten itu.", "abbreviation"), ("Kata Xyz.¦ Budi.", "abbreviation"),
      ("\"Sakit?\"¦ kata Budi.", "lower-case-after"),
      ("\"Ia sakit.¦ Ia tidur,\" kata Budi.", "quotation"),
      ("“Ia sakit sekali.¦ Ia tidur,” kata Budi.", "quotation"),
      ("Katanya \"begitu saja.\"¦ Budi pergi.", "quotation"),
      ("(Ia sakit sekali.¦ Ia tidur.)", "bracket"),
      ("Ia datang sekali.¦ Lalu pergi.", "other"), ("Yang itu.¦ Lalu pergi.", "other"),
    ])
  func extra(marked: String, errorClass: String) {
    #expect(classes(marked, .indonesian) == ["extra \(errorClass)"])
  }

  @Test(
    "missed boundaries",
    arguments: [
      ("Harga beras|\nPedagang mengeluh.", "line-break"),
      ("Itu selesai.|\nIa pergi.", "line-break"),
      ("1.| Pantai Pandawa", "list-label"),
      ("Harga naik| Pedagang mengeluh.", "no-terminator"),
      ("Daftar itu:| Beras", "no-terminator"),
      ("Itu selesai.|Ia pergi.", "missing-space"),
      ("Itu saja.| iPhone laku.", "lower-case-after"),
      ("Darahnya O.| Ia sehat.", "initial"),
      ("Beras, gula, dll.| Ia pergi.", "abbreviation"),
      ("Katanya \"begitu saja.\"| Budi pergi.", "quotation"),
      ("Itu begitu saja.| (Lihat foto.)", "bracket"),
      ("Itu cukup saja.| 12 orang datang.", "figure-after"),
      ("Ia datang sekali.| Lalu pergi.", "other"),
    ])
  func missed(marked: String, errorClass: String) {
    #expect(classes(marked, .indonesian) == ["missed \(errorClass)"])
  }

  @Test("a quotation that opened in an earlier sentence of the gold is not looked at")
  func sentenceStart() {
    #expect(
      classes("Katanya \"begitu.‖ Ia datang sekali.¦ Lalu pergi.", .indonesian) == ["extra other"])
  }

  @Test("abbreviations are those of the language; of all, where it is undetermined")
  func languages() {
    #expect(classes("The Messrs.¦ Smith came.", .english) == ["extra abbreviation"])
    #expect(classes("The Messrs.¦ Smith came.", .undetermined) == ["extra abbreviation"])
  }

  @Test("every class is tried for some kind, and both lists end in one that always fits")
  func lists() {
    let tried = Set(BoundaryErrorClass.ofExtra).union(BoundaryErrorClass.ofMissed)
    #expect(tried == Set(BoundaryErrorClass.allCases))
    for kind in BoundaryErrorKind.allCases {
      let classes = BoundaryErrorClass.classes(of: kind)
      #expect(classes.last == .other && Set(classes).count == classes.count)
    }
  }
}
