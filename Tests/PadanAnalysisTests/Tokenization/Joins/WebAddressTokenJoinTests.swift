import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("WebAddressTokenJoin") struct WebAddressTokenJoinTests {
  @Test(
    "an address with a scheme is one token, without the marks of the sentence behind it",
    arguments: [
      "Buka ‖https://www.kompas.com‖ sekarang", "(lihat ‖http://example.org/laporan‖)",
      "Buka ‖https://kompas.com/berita-utama/2021?id=5&x=a_bc#akhir‖.",
      "“‖https://example.org/laporan‖”, katanya", "<‖https://example.org/laporan‖>",
      "See ‖HTTPS://EXAMPLE.ORG/LAPORAN‖, please", "‖https://abc‖", "‖https://t.me/abc‖!",
      "‖https://kpu.go.id/dpt/2024/daftar‖?", "‖ftp://a.co/b‖", "‖https://a.co:8080/b‖:",
      "‖https://a.co/b%20c~d,e;f=g‖", "‖https://a.co/?q=‖ x", "‖http://192.168.1.1/masuk‖.",
      "‖https://id.wikipedia.org/wiki/Jawa_(pulau)‖.", "[x](‖https://a.co/b‖)", "*‖https://a.co‖*",
      "‖http://[::1]:80/x‖", "‖https://a.co/b‖[/video]", "‖https://a.co/b‖—kata", "‖https://a.co‖…",
      "‖https://a.co/@user/1‖", "‖https://müller.de/ü‖ x",
    ])
  func schemes(text: String) throws {
    #expect(try markedKind(text) == .url)
  }

  @Test(
    "an address that starts with www. is one whatever stands behind it",
    arguments: [
      "Buka ‖www.kompas.com‖ sekarang", "‖www.kompas.com‖", "Buka ‖www.kompas.com‖, lalu",
      "Lihat ‖www.kompas.com/berita‖.", "‖WWW.LIPUTAN6.COM‖", "‖www.a-b.museum/x‖)",
    ])
  func web(text: String) throws {
    #expect(try markedKind(text) == .url)
  }

  @Test(
    "a site is an address without either",
    arguments: [
      "kata ‖kompas.com‖.", "‖detik.com/news/read?id=5#a‖.", "situs ‖go.id‖", "(‖KOMPAS.com‖)",
      "‖Liputan6.com‖", "‖DETIK.COM‖", "‖Kompas.Com‖", "‖suara-merdeka.com‖", "‖4shared.com‖",
      "‖kpk.go.id‖,", "‖bbc.co.uk‖", "‖thestar.com.my‖", "‖KOMPAS.com‖/Ahmad", "‖bit.ly/3AbC‖",
      "‖youtu.be/x_Y-z‖", "‖t.me/abc‖", "‖mobile.twitter.com‖", "‖kompas.com‖? Ya",
    ])
  func sites(text: String) throws {
    #expect(try markedKind(text) == .url)
  }

  @Test(
    "what only looks like an address is none",
    arguments: [
      "Protokol http lama", "https adalah protokol", "harga: naik", "Lihat a.n. Direktur",
      "web, www dan lainnya", "rumah.Saya pergi", "katanya.Dia", "di rumah.saya", "http://", "www.",
      "http:/a", "laporan.pdf", "U.S.A", "No.ID 5", "t.me", "kata.me", "3.5.1", "192.168.1.1",
      "S.IP", "kompas.company", "-.com", "a..com", "PT.Id",
    ])
  func lookAlikes(text: String) throws {
    #expect(try tokens(text).allSatisfy { $0.kind != .url })
  }

  @Test("a site with an Indonesian or English ending hanging on it is a word")
  func endings() throws {
    #expect(try markedKind("‖kompas.com-nya‖ itu") == .word)
    #expect(try markedKind("‖Kompas.com's‖ report") == .word)
  }

  @Test("a very long address is read once", arguments: ["a", "(", ")", ".", "-", "a.", "]"])
  func longAddresses(part: String) throws {
    let url = "https://a.co/" + String(repeating: part, count: 50_000)
    #expect(try tokens(url).first?.kind == .url)
  }
}
