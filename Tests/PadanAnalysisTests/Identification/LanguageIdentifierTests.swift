import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("LanguageIdentifier") struct LanguageIdentifierTests {
  private func language(_ text: String) throws -> LanguageTag {
    let source = SourceText(text)
    return LanguageIdentifier().language(of: source, tokens: try Tokenizer().tokens(of: source))
  }

  @Test(
    "Indonesian",
    arguments: [
      "Pemerintah akan mengimpor beras karena stok di gudang tidak cukup untuk tahun ini.",
      "Menurut dia, harga itu bisa turun karena panen padi pada bulan depan lebih banyak.",
      "HARGA BERAS DI JAKARTA TIDAK AKAN NAIK PADA TAHUN INI",
      """
      Perdana Menteri Malaysia Anwar Ibrahim mengatakan bahwa negaranya tidak akan menaikkan harga \
      bahan bakar karena daya beli warga belum pulih. Keputusan itu bisa ditinjau pada tahun depan.
      """,
      "Film “The Lord of the Rings” itu ditonton oleh banyak orang yang tidak pernah membacanya.",
    ])
  func indonesian(text: String) throws {
    #expect(try language(text) == .indonesian)
  }

  @Test(
    "words that Indonesian has as well do not make a text Malay",
    arguments: [
      "Menurut dia, harga itu bisa turun setelah panen raya pada bulan depan.",
      "Ketua DPR dan Menteri Perhubungan meninjau jalan raya di kota itu pada Sabtu pagi.",
    ])
  func noMalay(text: String) throws {
    #expect(try language(text) == .indonesian)
  }

  @Test(
    "English",
    arguments: [
      "The government will import rice because the stocks are not enough for this year.",
      "According to him, the price could fall after the harvest next month.",
      "PRICES IN THE CAPITAL WILL NOT RISE THIS YEAR, THE MINISTER SAID",
      "President Joko Widodo arrived in Yogyakarta with Sri Mulyani, who said it was late.",
      "I do not know what you have seen, but it was not me.",
    ])
  func english(text: String) throws {
    #expect(try language(text) == .english)
  }

  @Test(
    "other languages are undetermined, near ones too",
    arguments: [
      // Malay
      """
      Kerajaan Malaysia berkata bahawa syarikat itu tidak boleh menaikkan harga kerana rakyat \
      masih memerlukan bantuan. Beliau berkata demikian selepas mesyuarat di pejabatnya petang \
      semalam.
      """,
      """
      Polis percaya lelaki itu cuba melarikan wang daripada bank berkenaan. Bagaimanapun, pasukan \
      polis berjaya menahannya selepas orang awam memberi maklumat.
      """,
      // Dutch
      "De regering zal dit jaar rijst invoeren omdat de voorraad niet groot genoeg is.",
      // Javanese
      "Pamaréntah arep tuku beras saka manca amarga taun iki panènan ora cukup kanggo wong akèh.",
      // German, French, Spanish, Russian, Chinese
      "Die Regierung wird in diesem Jahr Reis einführen, weil der Vorrat nicht für das Land reicht.",
      "Le gouvernement va importer du riz cette année parce que les stocks ne sont pas suffisants.",
      "El gobierno va a importar arroz este año porque las reservas no son suficientes.",
      "Правительство будет импортировать рис, потому что запасов не хватит.", "政府今年将进口大米。",
    ])
  func others(text: String) throws {
    #expect(try language(text) == .undetermined)
  }

  @Test(
    "a text that is too short to tell is undetermined",
    arguments: [
      "", "Ya.", "No.", "Jakarta", "2021", "5.000 10.30 3,5%", "Joko Widodo", "🙂", "the", "yang",
    ])
  func short(text: String) throws {
    #expect(try language(text) == .undetermined)
  }

  @Test("names and figures that outnumber the words by far leave a text undetermined")
  func lists() throws {
    let names = (0..<60).map { "Nama\($0 % 7)x" }.joined(separator: " ")
    #expect(try language("\(names) yang dari") == .undetermined)
  }

  @Test("the longer part of a mixed text decides, in whichever order the parts stand")
  func mixed() throws {
    let long = "Pemerintah tidak akan mengimpor beras karena stok di gudang sudah cukup untuk ini. "
    let short = "It was not the end of it. "
    #expect(try language(long + long + short) == .indonesian)
    #expect(try language(short + long + long) == .indonesian)
  }
}
