import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("DatelineFinder") struct DatelineFinderTests {
  /// The text behind the dateline, or `nil` where the sentence has none.
  private func textBehind(_ sentence: String) throws -> String? {
    let source = SourceText(sentence)
    let tokens = try Tokenizer().tokens(of: source)
    return DatelineFinder(source: source).textStart(of: source.span, tokens: tokens[...])
      .map { source.text(in: TextSpan($0, source.bytes.count)) }
  }

  @Test(
    "a dateline ends where `‖` stands",
    arguments: [
      "JAKARTA, KOMPAS.com - ‖Presiden tiba.", "Jakarta (ANTARA) - ‖Harga beras naik.",
      "TEMPO.CO, Jakarta - ‖Menteri berkata.", "Jakarta, CNN Indonesia -- ‖Harga naik.",
      "Jakarta, detik.com — ‖Polisi datang.", "JAKARTA — ‖Polisi datang.",
      "SURABAYA, 12/3 (ANTARA) – ‖Wali kota hadir.", "Jakarta - ‖“Harga naik,” katanya.",
      "LONDON (Reuters) - ‖Prices rose.", "WASHINGTON — ‖The president spoke.",
      "NEW YORK, March 3 (AP) — ‖Stocks fell.", "LONDON (Reuters) -- ‖Prices rose.",
    ])
  func datelines(marked: String) throws {
    let text = MarkedText(marked)
    #expect(try textBehind(text.source.text(in: text.source.span)) == text.parts[1])
  }

  @Test("a site whose name ends in a figure stands in a dateline as others do")
  func siteWithFigure() throws {
    let found = try textBehind("Liputan6.com, Jakarta - Harga naik.")
    #expect(found == "Harga naik.")
  }

  @Test(
    "a dash in an ordinary sentence ends no dateline",
    arguments: [
      "Jakarta-Bandung kini bisa ditempuh 40 menit.", "1990-an adalah masa sulit.",
      "Indonesia 2 - 1 Malaysia.", "Presiden tiba di Jakarta - kota yang padat.",
      "Harga naik — petani senang.", "- Jakarta menang.", "— Jakarta menang.",
      "The price rose — farmers were glad.", "London-based banks fell.", "Jakarta menang.",
      "COVID-19 masih ada - kata dokter.", "Jakarta -", "12 - Jakarta menang.", "",
      "Apa? Jakarta - kota besar.",
    ])
  func lookAlikes(sentence: String) throws {
    #expect(try textBehind(sentence) == nil)
  }

  @Test(
    "what goes on in lower case behind the dash is an aside, not a text behind its dateline",
    arguments: [
      "Joko Widodo — yang akrab disapa Jokowi — tiba di Surabaya.",
      "Elon Musk – pendiri Tesla – membeli Twitter.", "Elon Musk — the richest man — bought it.",
      "Microsoft - maker of Windows - laid off hundreds.",
    ])
  func asides(sentence: String) throws {
    let found = try textBehind(sentence)
    #expect(found == nil)
  }

  @Test("a dash that comes late ends no dateline")
  func late() throws {
    let names = (0..<13).map { _ in "Jakarta" }.joined(separator: " ")
    #expect(try textBehind("\(names) - Harga naik.") == nil)
  }
}
