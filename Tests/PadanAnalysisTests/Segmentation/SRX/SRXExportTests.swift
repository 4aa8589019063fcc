import PadanCore
import Testing

@testable import PadanAnalysis

/// Padan's rules as SRX cut texts nearly as Padan does.
@Suite("SRXExport") struct SRXExportTests {
  private static let rules = SRXExport().rules

  private func sentences(_ text: MarkedText, _ language: LanguageTag) throws -> [String] {
    let document = Document(
      source: text.source, paragraphs: [Paragraph(span: text.source.span)])
    return try SRXSegmenter(Self.rules, language: language, limit: .seconds(30))
      .sentences(of: document)
      .map(text.source.text(in:))
  }

  @Test("every rule and map can be used, and languages are mapped in any case")
  func usable() throws {
    let checked = try SRXRuleCheck.checked(Self.rules)
    #expect(checked.findings.isEmpty && checked.rules == Self.rules)
    for tag in ["id", "id-ID", "en", "en-US", "und", "fr"] {
      #expect(try !SRXSegmenter(Self.rules, language: LanguageTag(tag), limit: .seconds(30)).isIdle)
    }
  }

  @Test(
    "the patterns have nothing that ICU and Java read in two ways",
    arguments: ["++", "*+", "[:", #"\X"#, #"\Q"#, "&&"])
  func portable(syntax: String) {
    for rule in Self.rules.languages.flatMap(\.rules) {
      #expect(!rule.before.contains(syntax) && !rule.after.contains(syntax), "\(rule.note ?? "")")
    }
  }

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
      "Saham PT Telkom Tbk. (TLKM) naik. ‖Saham lain turun.", "(Ia pulang.) ‖Ibu memasak.",
      "1. Syarat umum. ‖2. Syarat khusus.", "Wakil Gubernur Lalu M. Faozal hadir. ‖Acara meriah.",
      "Rapat itu dihadiri\nPresiden Joko Widodo. ‖Ia senang.", "Tanpa titik",
      "Situs Yahoo! menurun. ‖Itu kata dia.",
      "Lihat https://contoh.id/cari?ID=5 sekarang. ‖Lalu pulang.",
    ])
  func indonesian(marked: String) throws {
    let text = MarkedText(marked)
    #expect(try sentences(text, .indonesian) == text.parts)
  }

  @Test(
    "English sentences end where they end",
    arguments: [
      "Prices rose. ‖Farmers were glad.", "Who is he? ‖No one knows! ‖He left…",
      "Dr. Smith met Mrs. Jones at 5 p.m. in Room No. 7. ‖They talked.",
      "Growth was 5.5 percent, or $3.2 billion. ‖It beat forecasts.", "“Go home.” ‖They went.",
      "“Why now?” she asked. ‖No one answered.", "He moved to the U.S. in 1990. ‖He stayed.",
      "He moved to the U.S. ‖He stayed.", "President John F. Kennedy spoke. ‖The crowd cheered.",
      "He works for Acme Inc. ‖The pay is good.", "See Fig. 2 and pp. 12–14. ‖It is clear.",
      "(He left.) ‖She stayed.", "The report by the World\nBank was late. ‖It helped.",
      "No full stop",
    ])
  func english(marked: String) throws {
    let text = MarkedText(marked)
    #expect(try sentences(text, .english) == text.parts)
  }

  @Test("an undetermined language has the exceptions of both")
  func undetermined() throws {
    let text = MarkedText("Hj. Aminah met Messrs. Brown. ‖Selesai.")
    #expect(try sentences(text, .undetermined) == text.parts)
  }

  @Test("the same rules come again")
  func deterministic() {
    #expect(SRXExport().rules == Self.rules)
  }
}
