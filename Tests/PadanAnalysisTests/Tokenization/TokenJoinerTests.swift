import PadanCore
import Testing

@testable import PadanAnalysis

/// Addresses; words, figures and amounts are tested with the tokenizer.
@Suite("TokenJoiner") struct TokenJoinerTests {
  @Test(
    "a web address is one token, without the marks of the sentence behind it",
    arguments: [
      ("Buka https://www.kompas.com sekarang", "https://www.kompas.com"),
      (
        "Buka https://kompas.com/berita-utama/2021?id=5&x=a_bc#akhir.",
        "https://kompas.com/berita-utama/2021?id=5&x=a_bc#akhir"
      ),
      ("(lihat http://example.org/laporan)", "http://example.org/laporan"),
      ("“https://example.org/laporan”, katanya", "https://example.org/laporan"),
      ("<https://example.org/laporan>", "https://example.org/laporan"),
      ("See HTTPS://EXAMPLE.ORG/LAPORAN, please", "HTTPS://EXAMPLE.ORG/LAPORAN"),
      ("Lihat www.kompas.com/berita.", "www.kompas.com/berita"),
      ("Situsnya: www.kompas.com.", "www.kompas.com"),
    ])
  func links(text: String, url: String) throws {
    #expect(try tokens(text).filter { $0.kind == .url }.map(\.text) == [url])
  }

  @Test(
    "a part of three letters belongs to a web address as any other",
    arguments: ["https://t.me/abc", "https://kpu.go.id/dpt/2024/daftar", "https://abc"])
  func threeLetterParts(url: String) throws {
    let found = try tokens("Lihat \(url) ini").filter { $0.kind == .url }.map(\.text)
    #expect(found == [url])
  }

  @Test(
    "a web address that starts with www. is one whatever stands behind it",
    arguments: ["Buka www.kompas.com sekarang", "www.kompas.com", "Buka www.kompas.com, lalu baca"])
  func bareLinks(text: String) throws {
    let found = try tokens(text).filter { $0.kind == .url }.map(\.text)
    #expect(found == ["www.kompas.com"])
  }

  @Test(
    "an e-mail address is one token",
    arguments: [
      ("Kirim ke redaksi@kompas.com.", "redaksi@kompas.com"),
      ("(budi.santoso@ui.ac.id)", "budi.santoso@ui.ac.id"),
      ("Write to first-last@mail-server.example.org, please", "first-last@mail-server.example.org"),
      ("a+b_c@x.co!", "a+b_c@x.co"), ("“info2@example.org”", "info2@example.org"),
    ])
  func mail(text: String, address: String) throws {
    #expect(try tokens(text).filter { $0.kind == .email }.map(\.text) == [address])
  }

  @Test(
    "what only looks like an address is none",
    arguments: [
      "Rapat @ kantor", "Ikuti @jokowi di media sosial", "Protokol http lama", "dan/atau",
      "https adalah protokol", "harga: naik", "Lihat a.n. Direktur", "web, www dan lainnya",
    ])
  func lookAlikes(text: String) throws {
    #expect(try tokens(text).allSatisfy { $0.kind != .url && $0.kind != .email })
  }
}
