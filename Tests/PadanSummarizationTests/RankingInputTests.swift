@testable import PadanSummarization
import PadanCore
import Testing

@Suite struct RankingInputTests {
  @Test("content words are in lower case, function words and marks left out")
  func words() throws {
    let input = try Sample.input(["The Zaba, of 2021 – and the ZADA!"])
    #expect(input.candidates.map(\.contentWords) == [["zaba", "2021", "zada"]])
    #expect(input.candidates.map(\.wordCount) == [7])
  }

  @Test("amounts, addresses, hashtags and mentions are words too")
  func otherTokens() throws {
    let input = try Sample.input(["Zaba $3.2bn 5kg zada.com #zafa @zaga 10%."])
    #expect(
      input.candidates.map(\.contentWords)
        == [["zaba", "$3.2bn", "5kg", "zada.com", "#zafa", "@zaga", "10"]])
  }

  @Test("the language's own function words are left out")
  func indonesian() throws {
    let document = try Sample.document(["Harga beras di pasar itu naik."], .indonesian)
    let words = RankingInput(document).candidates.flatMap(\.contentWords)
    #expect(words.contains("beras"))
    #expect(!words.contains("di"))
    #expect(!words.contains("itu"))
  }

  @Test("the headline and boilerplate are no candidates")
  func kinds() throws {
    let document = try Sample.document(paragraphs: [
      (.headline, ["Zaba zada"]), (.body, ["Zafa zaga.", "Zaja zaka."]),
      (.boilerplate(.link), ["Zama zapa."]), (.body, ["Zara zata."]),
    ])
    #expect(RankingInput(document).candidates.map(\.segment) == [1, 2, 4])
  }

  @Test("where there is no body the headlines are the candidates")
  func headlinesOnly() throws {
    let document = try Sample.document(paragraphs: [
      (.headline, ["Zaba zada"]), (.boilerplate(.link), ["Zafa zaga."]),
      (.headline, ["Zama zapa"]),
    ])
    #expect(RankingInput(document).candidates.map(\.segment) == [0, 2])
  }

  @Test("a sentence without a word is no candidate")
  func noWords() throws {
    #expect(try Sample.input(["Zaba zada.", "***", "Zafa."]).candidates.map(\.segment) == [0, 2])
  }

  @Test("a dateline is not part of the words")
  func dateline() throws {
    let document = try Sample.document(["JAKARTA, KOMPAS.com - Harga beras naik."], .indonesian)
    let words = RankingInput(document).candidates.flatMap(\.contentWords)
    #expect(words.contains("beras"))
    #expect(!words.contains("jakarta"))
  }
}
