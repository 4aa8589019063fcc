import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("HyphenTokenJoin") struct HyphenTokenJoinTests {
  @Test(
    "reduplication, whole, changed and affixed, is a word",
    arguments: [
      "‖kura-kura‖ itu", "‖sayur-mayur‖ segar", "‖anak-anaknya‖ sekolah", "‖kata-katanya‖ tajam",
      "‖berjalan-jalan‖ sore", "‖tarik-menarik‖", "‖Perusahaan-perusahaan‖ itu",
      "‖ibu-ibu-nya‖ pergi",
    ])
  func reduplication(text: String) throws {
    #expect(try markedKind(text) == .word)
  }

  @Test(
    "affixes and clitics on figures and capitals are one word with them",
    arguments: [
      "HUT ‖ke-75‖ RI", "tahun ‖1990-an‖ itu", "‖mem-PHK-kan‖ buruh", "‖se-Indonesia‖",
      "negara ‖non-ASEAN‖.", "memiliki ‖ber-KTP‖ DKI", "‖pasca-2014‖,", "‖UMKM-nya‖", "‖di-PHK‖",
      "‖ke-2-nya‖", "‖20-an‖ orang", "‖pra-1945‖", "‖Rp-nya‖",
    ])
  func affixes(text: String) throws {
    #expect(try markedKind(text) == .word)
  }

  @Test(
    "compounds and names are one word",
    arguments: [
      "Tol ‖Jakarta-Bandung‖", "‖COVID-19‖", "Timnas ‖U-23‖", "‖Covid-19-nya‖", "jet ‖F-16‖",
      "‖e-KTP‖", "‖Al-Qur'an‖", "a ‖15-year-old‖ boy", "‖self-made‖", "‖mid-2020‖", "‖7-Eleven‖",
      "‖secretary-general‖",
    ])
  func compounds(text: String) throws {
    #expect(try markedKind(text) == .word)
  }

  @Test(
    "the two other hyphens join as the first does",
    arguments: ["‖ke\u{2011}75‖", "‖anak\u{2010}anak‖", "‖1990\u{2011}an‖"])
  func otherHyphens(text: String) throws {
    #expect(try markedKind(text) == .word)
  }

  @Test("a soft hyphen parts no word", arguments: ["‖per\u{AD}usahaan‖ itu", "‖ke-se\u{AD}puluh‖"])
  func softHyphens(text: String) throws {
    #expect(try markedKind(text) == .word)
  }

  @Test(
    "two figures are a range, not one token",
    arguments: [
      "5‖-‖10", "2019‖-‖2020", "skor 2‖-‖1", "formasi 4‖-‖3‖-‖3", "17‖-‖08‖-‖1945", "2014‖–‖2019",
      "2019‖\u{2011}‖2020", "10‖-‖15kg", "5kg‖-‖10kg", "1980s‖-‖1990s", "٣‖-‖٥",
      "1990-an‖-‖2000-an", "2010‖-‖2011-an", "ke-10‖-‖15", "COVID-19‖-‖2020",
    ])
  func ranges(text: String) throws {
    #expect(try seams(text) == text)
  }

  @Test(
    "an amount stays apart from what hangs on it",
    arguments: [
      "Rp5,5‖-‖7 triliun", "pasca‖-‖Rp5", "pasca‖-‖Rp 5", "Rp20‖-‖an ribu", "US‖$‖-‖based",
      "$5‖-‖$10", "a $30‖-‖million loan",
    ])
  func amounts(text: String) throws {
    #expect(try seams(text) == text)
  }

  @Test(
    "a hyphen with white space beside it, a doubled one and a dash join nothing",
    arguments: [
      "kata -‖kata", "kata‖- kata", "pra‖- dan pascasarjana", "kata‖-‖-‖kata", "rumah‖—‖sakit",
      "Jakarta‖–‖Bandung", "per‖-\nusahaan", "-‖nya",
    ])
  func others(text: String) throws {
    #expect(try seams(text) == text)
  }
}
