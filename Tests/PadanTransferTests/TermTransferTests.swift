@testable import PadanTransfer
import PadanCore
import Testing

@Suite struct TermTransferTests {
  private static let rows = [
    "rumah sakit = hospital|clinic", "mobil listrik = electric car", "presiden = president",
    "Perserikatan Bangsa-Bangsa|PBB = United Nations|UN ; proper",
    "Badan Siber Negara = National Cyber Agency ; proper",
    "Amerika Serikat = United States ; proper",
    "perusahaan = company", "menteri keuangan = finance minister", "data = data",
  ]

  @Test(
    "several of a thing take the English plural",
    arguments: [
      ("Ada ‹rumah-rumah sakit› baru.", "hospitals"), ("Ada 3 ‹rumah sakit› baru.", "hospitals"),
      ("Ada beberapa ‹perusahaan› baru.", "companies"), ("Ada 1 ‹rumah sakit› baru.", "hospital"),
      ("Ada ‹rumah sakit› baru.", "hospital"), ("Ada 2.500 ‹mobil listrik› baru.", "electric cars"),
      ("Ada berbagai ‹data› baru.", "data"),
    ])
  func number(marked: String, target: String) throws {
    #expect(try Sample.piece(marked, from: .indonesian, Self.rows)?.target == target)
  }

  @Test("behind a magnitude there are several too")
  func magnitude() throws {
    let piece = try Sample.piece("Ada 2 juta ‹mobil listrik› baru.", from: .indonesian, Self.rows)
    #expect(piece?.target == "electric cars")
  }

  @Test("a year before a thing says nothing of how many there are")
  func year() throws {
    let piece = try Sample.piece(
      "Sejak 2019 ‹rumah sakit› itu tutup.", from: .indonesian, Self.rows)
    #expect(piece?.target == "hospital")
  }

  @Test("Indonesian needs no plural")
  func noPlural() throws {
    let piece = try Sample.piece("The 3 ‹hospitals› closed.", from: .english, Self.rows)
    #expect(piece?.target == "rumah sakit")
  }

  @Test("a title before a name is capitalised")
  func title() throws {
    let before = try Sample.piece(
      "Begitu kata ‹Presiden› Joko Widodo pada akhir pekan.", from: .indonesian, Self.rows)
    #expect(before?.target == "President")
    let alone = try Sample.piece(
      "Begitu kata ‹presiden› itu pada akhir pekan.", from: .indonesian, Self.rows)
    #expect(alone?.target == "president")
    let minister = try Sample.piece(
      "Begitu kata ‹Menteri Keuangan› Sri Mulyani pada akhir pekan.", from: .indonesian, Self.rows)
    #expect(minister?.target == "Finance Minister")
  }

  @Test("an organization is told from another proper noun by its head")
  func organization() throws {
    let nations = try Sample.piece("Sidang ‹PBB› dibuka.", from: .indonesian, Self.rows)
    #expect(nations?.kind == .organization)
    #expect(nations?.target == "UN")
    #expect(nations?.alternatives == ["United Nations"])
    #expect(nations?.concept == "test:5")
    let agency = try Sample.piece(
      "Kantor ‹Badan Siber Negara› dibuka.", from: .indonesian, Self.rows)
    #expect(agency?.kind == .organization)
    let country = try Sample.piece("Pasar ‹Amerika Serikat› dibuka.", from: .indonesian, Self.rows)
    #expect(country?.kind == .term)
    let noun = try Sample.piece("Kantor ‹perusahaan› dibuka.", from: .indonesian, Self.rows)
    #expect(noun?.kind == .term)
  }

  @Test(
    "titled words, small ones within left alone",
    arguments: [
      ("minister of finance", "Minister of Finance"), ("presiden", "Presiden"),
      ("menteri pariwisata dan ekonomi", "Menteri Pariwisata dan Ekonomi"), ("of mice", "Of Mice"),
      ("", ""), ("a  b", "A  B"),
    ])
  func titled(text: String, expected: String) {
    #expect(text.titled == expected)
  }
}
