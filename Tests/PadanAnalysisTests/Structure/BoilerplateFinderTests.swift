import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("BoilerplateFinder") struct BoilerplateFinderTests {
  @Test(
    "paragraphs that are not part of an article are told by their first words",
    arguments: [
      ("Baca juga: Harga Beras Naik", BoilerplateReason.link), ("BACA JUGA Harga Naik", .link),
      ("[Baca juga: Harga Beras]", .link), ("Simak pula: Video Banjir", .link),
      ("Berita terkait", .link), ("Read also: Rice Prices Rise", .link),
      ("Related: Farmers protest", .link), ("See also", .link),
      ("Klik di sini untuk berita lainnya", .invitation),
      ("Ikuti kami di Instagram", .invitation), ("Yuk, gabung di kanal Telegram", .invitation),
      ("Dapatkan update berita pilihan setiap hari", .invitation),
      ("Click here to read the full report", .invitation), ("Follow us on Twitter", .invitation),
      ("Subscribe to our newsletter", .invitation),
      ("Editor: Siti Aminah", .credit), ("Penulis : Budi", .credit), ("Sumber: Reuters", .credit),
      ("(Pewarta: Budi)", .credit), ("Reporting by Jane Doe; Editing by John Roe", .credit),
      ("Source: Statistics Indonesia", .credit),
      ("COPYRIGHT © ANTARA 2021", .copyright), ("© 2021 Padan", .copyright),
      ("Hak cipta dilindungi undang-undang", .copyright), ("All rights reserved.", .copyright),
      ("Foto: Antara", .photo), ("Ilustrasi: Kompas", .photo), ("Photo: Reuters", .photo),
      ("Photo by Jane Doe", .photo), ("(Foto: dok. pribadi)", .photo),
    ])
  func boilerplate(text: String, reason: BoilerplateReason) {
    #expect(BoilerplateFinder().reason(for: text) == reason)
  }

  @Test(
    "paragraphs of an article that start alike are none",
    arguments: [
      "Bacaan juga penting bagi anak-anak.", "Sumber daya alam Indonesia melimpah.",
      "Sumber air di desa itu mengering.", "Editor surat kabar itu mundur.",
      "Foto itu beredar luas.", "Video itu ditonton jutaan orang.", "Ilustrasi buku itu indah.",
      "Ikuti aturan itu, kata polisi.", "Kliknya terdengar jelas.", "Laporan itu terbit kemarin.",
      "Hak cipta lagu itu dijual.", "Terkait hal itu, polisi diam.", "Penulis novel itu wafat.",
      "Reader numbers rose last year.", "Editors of the paper resigned.",
      "Photos of the flood spread fast.", "Source code was leaked.", "Related costs fell.",
      "Follow the money, investigators were told.", "Images were shown.", "Moreover, prices rose.",
      "Harga beras naik.", "Prices rose.", "", "—",
    ])
  func lookAlikes(text: String) {
    #expect(BoilerplateFinder().reason(for: text) == nil)
  }

  @Test(
    "a cue inside a longer word is no cue",
    arguments: [
      "Follow-up tests took four hours, the hospital said.",
      "Download speeds rose fourfold last year.", "Join the approach road at the second bridge.",
      "Bergabung dengan Persija pada Kamis lalu, ia langsung berlatih.",
      "Gabung dengan koperasi itu demi akuntabilitas, kata petani.",
    ])
  func cuesInsideWords(text: String) {
    #expect(BoilerplateFinder().reason(for: text) == nil)
  }

  @Test("an article about copyright is an article")
  func copyrightLaw() {
    #expect(BoilerplateFinder().reason(for: "Copyright law protects authors, she said.") == nil)
    #expect(BoilerplateFinder().reason(for: "Copyright cases rose last year.") == nil)
  }

  @Test("a long paragraph is not given away by its first words alone")
  func long() {
    let words = String(repeating: "kata ", count: 40)
    #expect(BoilerplateFinder().reason(for: "Baca juga \(words)") == nil)
    #expect(BoilerplateFinder().reason(for: "Baca juga kata kata") == .link)
  }
}
