import PadanCore
import Testing

@testable import PadanAnalysis

/// In the texts, brackets `⟨ ⟩` stand around the tokens that are parts of names.
@Suite("NameTokenFinder") struct NameTokenFinderTests {
  /// The text with brackets around the tokens that are found to be parts of names.
  private func marked(_ text: String, in language: LanguageTag) throws -> String {
    let analyzed = try Analyzer().analyze(document(text), language: language)
    let isName = NameTokenFinder(language: language).nameTokens(in: analyzed)
    #expect(isName.count == analyzed.tokens.count)
    var marked = ""
    var end = 0
    for (token, isName) in zip(analyzed.tokens, isName) {
      marked += analyzed.text(in: TextSpan(end, token.span.start))
      let text = analyzed.text(in: token.span)
      marked += isName ? "⟨\(text)⟩" : text
      end = token.span.end
    }
    return marked + analyzed.text(in: TextSpan(end, analyzed.document.source.bytes.count))
  }

  private func bare(_ marked: String) -> String { marked.filter { $0 != "⟨" && $0 != "⟩" } }

  @Test(
    "names in Indonesian texts",
    arguments: [
      "Kemarin siang Presiden ⟨Joko⟩ ⟨Widodo⟩ tiba lagi dengan kereta di ⟨Surabaya⟩.",
      "Harga beras naik tajam.", "Menurut dia, harga naik.", "⟨Joko⟩ ⟨Widodo⟩ tiba kemarin siang.",
      "Pabrik itu akan dibangun dengan dana asing di Distrik ⟨Pudong⟩, ⟨Shanghai⟩.",
      "Kantor ⟨PBB⟩ di ⟨Jenewa⟩ tutup.", "Ia memimpin ⟨BMW⟩ ⟨Startup⟩ ⟨Garage⟩ sejak lama.",
      "Ia berkata, “Harga akan naik.”", "Ia berkata, “⟨Joko⟩ ⟨Widodo⟩ akan tiba.”",
      "Ia berkata, “Model itu akan naik.”", "Ia menulis: Model itu akan naik.",
      "HARGA BERAS NAIK TAJAM.", "Pada Senin, Menteri Pertanian tiba.", "Mereka makan nasi.",
    ])
  func indonesian(expected: String) throws {
    #expect(try marked(bare(expected), in: .indonesian) == expected)
  }

  @Test(
    "names in English texts",
    arguments: [
      "Yesterday President ⟨Joko⟩ ⟨Widodo⟩ arrived with four ministers by train in ⟨Surabaya⟩.",
      "Prices rose sharply.", "⟨Joko⟩ ⟨Widodo⟩ arrived late that day.",
      "He works for ⟨Toyota⟩ in ⟨Karawang⟩.",
      "The office of the ⟨UNHCR⟩ was closed.", "She said: “Prices will rise.”",
      "She said, \"Model names will change.\"", "PRICES WERE HIGH LAST YEAR.",
      "It was built in the District of ⟨Pudong⟩.", "They were late.",
    ])
  func english(expected: String) throws {
    #expect(try marked(bare(expected), in: .english) == expected)
  }

  @Test("in a headline that capitalises every word, ordinary words are no names")
  func titleCase() throws {
    let indonesian = "Harga Beras Naik Tajam di ⟨Surabaya⟩\n\nHarga di pasar ⟨Surabaya⟩ naik."
    #expect(try marked(bare(indonesian), in: .indonesian) == indonesian)
    let english = "Rice Prices Are High Again in ⟨Surabaya⟩\n\nThe market of ⟨Surabaya⟩ is full."
    #expect(try marked(bare(english), in: .english) == english)
  }

  @Test(
    "where a capital says nothing, the same word elsewhere is the witness of a name",
    arguments: [
      "⟨Prabowo⟩ tiba kemarin. Rumah keluarga ⟨Prabowo⟩ ramai.",
      "Kolintang terdengar merdu. Suaranya indah.", "Ia berkata, “Kolintang itu indah.”",
    ])
  func witness(expected: String) throws {
    #expect(try marked(bare(expected), in: .indonesian) == expected)
  }

  @Test(
    "a sentence full of names is no headline",
    arguments: [
      ("Kemarin Presiden ⟨Joko⟩ ⟨Widodo⟩ tiba di ⟨Surabaya⟩.", "id"),
      ("Menteri ⟨Retno⟩ ⟨Marsudi⟩ bertemu ⟨Antony⟩ ⟨Blinken⟩ di ⟨Washington⟩.", "id"),
      ("President ⟨Joko⟩ ⟨Widodo⟩ met ⟨Emmanuel⟩ ⟨Macron⟩ in ⟨Paris⟩.", "en"),
    ])
  func sentencesOfNames(expected: String, language: String) throws {
    #expect(try marked(bare(expected), in: LanguageTag(language)) == expected)
  }

  @Test(
    "everyday words of the news are no names",
    arguments: [
      ("Pada hari itu, kata dia, Menteri Keuangan akan tiba.", "id"),
      ("PRICES ROSE LAST YEAR.", "en"),
    ])
  func newsWords(text: String, language: String) throws {
    #expect(try marked(text, in: LanguageTag(language)) == text)
  }

  @Test(
    "nearly every longer word of a headline in title case is capitalised",
    arguments: [
      ("Harga Beras Naik Tajam di Pasar", "id", true),
      ("Harga beras naik tajam di pasar", "id", false), ("Harga Naik", "id", false),
      ("Presiden Joko Widodo tiba di Surabaya", "id", false),
      ("Rice Prices Are High Again in the Market", "en", true),
      ("Rice prices are high again in Surabaya", "en", false),
    ])
  func isTitleCase(text: String, language: String, expected: Bool) throws {
    let analyzed = try Analyzer().analyze(document(text), language: LanguageTag(language))
    let finder = NameTokenFinder(language: LanguageTag(language))
    #expect(finder.isTitleCase(0..<analyzed.tokens.count, analyzed) == expected)
  }

  @Test("the place in a dateline is not shown, and so it is no name of the sentence")
  func dateline() throws {
    #expect(
      try marked("SURABAYA, KOMPAS.com - Harga beras naik.", in: .indonesian)
        == "SURABAYA, KOMPAS.com - Harga beras naik.")
  }

  @Test("a document without words has no names")
  func empty() throws {
    #expect(try marked("", in: .indonesian) == "")
    #expect(try marked("2021, 5.000!", in: .english) == "2021, 5.000!")
  }
}
