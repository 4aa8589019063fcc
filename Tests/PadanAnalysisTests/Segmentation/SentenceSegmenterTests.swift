import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("SentenceSegmenter") struct SentenceSegmenterTests {
  @Test(
    "Indonesian sentences end where they end",
    arguments: [
      "Harga beras naik. ‖Petani senang.", "Siapa dia? ‖Entahlah! ‖Ia pergi…",
      "Prof. Dr. Ir. H. Budi Santoso hadir. ‖Ia berpidato.",
      "Rapat di Jl. Sudirman No. 19 selesai pukul 10.30 WIB. ‖Peserta pulang.",
      "Pertumbuhan 5,5 persen dan Rp1.500.000. ‖Angka itu naik.",
      "“Saya pulang.” ‖Ibu memasak.", "“Apa itu Islam?” tanya Jokowi. ‖Semua diam.",
      "\"Kita harus bekerja,\" kata Menteri. ‖\"Semua harus.\"",
      "Situs kompas.com dan detik.com ramai. ‖Lalu lintas naik.",
      "Ia membeli beras, gula, dll. ‖Setelah itu ia pulang.",
      "Saham PT Telkom Tbk. (TLKM) naik. ‖Saham lain turun.",
      "(Ia pulang.) ‖Ibu memasak.", "1. Syarat umum. ‖2. Syarat khusus.",
      "Wakil Gubernur Lalu M. Faozal hadir. ‖Acara meriah.",
      "Rapat itu dihadiri\nPresiden Joko Widodo. ‖Ia senang.", "Tanpa titik",
    ])
  func indonesian(marked: String) throws {
    let text = MarkedText(marked)
    #expect(try sentences(of: text.source, in: .indonesian) == text.parts)
  }

  @Test(
    "English sentences end where they end",
    arguments: [
      "Prices rose. ‖Farmers were glad.", "Who is he? ‖No one knows! ‖He left…",
      "Dr. Smith met Mrs. Jones at 5 p.m. in Room No. 7. ‖They talked.",
      "Growth was 5.5 percent, or $3.2 billion. ‖It beat forecasts.",
      "“Go home.” ‖They went.", "“Why now?” she asked. ‖No one answered.",
      "He moved to the U.S. in 1990. ‖He stayed.", "He moved to the U.S. ‖He stayed.",
      "President John F. Kennedy spoke. ‖The crowd cheered.",
      "He works for Acme Inc. ‖The pay is good.", "See Fig. 2 and pp. 12–14. ‖It is clear.",
      "(He left.) ‖She stayed.",
      "The report by the World\nBank was late. ‖It helped.", "No full stop",
    ])
  func english(marked: String) throws {
    let text = MarkedText(marked)
    #expect(try sentences(of: text.source, in: .english) == text.parts)
  }

  @Test("a text in an unknown language gets the exceptions of both")
  func undetermined() throws {
    let text = MarkedText("Hj. Aminah met Messrs. Brown. ‖Selesai.")
    #expect(try sentences(of: text.source, in: .undetermined) == text.parts)
    #expect(try sentences(of: text.source, in: LanguageTag("nl")).count >= 2)
  }

  @Test("a paragraph's sentences stand inside it, at offsets of the whole text")
  func insideText() throws {
    let source = SourceText("Judul\n\n Satu. Dua. \n\nAkhir.")
    let spans = try SentenceSegmenter(language: .indonesian)
      .sentences(in: TextSpan(7, 20), of: source)
    #expect(spans == [TextSpan(8, 13), TextSpan(14, 18)])
    #expect(spans.map(source.text(in:)) == ["Satu.", "Dua."])
  }

  @Test("nothing and white space hold no sentence", arguments: ["", " ", "\n\t\u{3000}"])
  func empty(text: String) throws {
    #expect(try sentences(of: SourceText(text), in: .indonesian).isEmpty)
  }

  @Test(
    "a sentence does not end inside a web address",
    arguments: [
      "Lihat https://example.org/cari?ID=5 sekarang.", "Lihat https://example.org/?2021 sekarang.",
    ])
  func insideAddress(text: String) throws {
    let found = try sentences(of: SourceText(text), in: .indonesian)
    #expect(found == [text])
  }

  @Test("many paragraphs are cut as each by itself")
  func manyParagraphs() throws {
    let source = SourceText("One. Two.\n\nThree。Four. Five.\n\nSix.")
    let paragraphs = [TextSpan(0, 9), TextSpan(9, 11), TextSpan(11, 30), TextSpan(30, 36)]
    let segmenter = SentenceSegmenter(language: .english)
    let expected = try paragraphs.flatMap { try segmenter.sentences(in: $0, of: source) }
    #expect(try segmenter.sentences(in: paragraphs, of: source) == expected)
    #expect(expected.count == 6)
  }
}
