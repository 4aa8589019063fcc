import PadanCore
import Testing

@Suite struct TokenTests {
  @Test("kinds have the names that programs read")
  func names() {
    #expect(
      Token.Kind.allCases.map(\.name) == [
        "word", "number", "amount", "punctuation", "symbol", "url", "email", "hashtag", "mention",
      ])
  }

  @Test("marks are punctuation and symbols")
  func marks() {
    #expect(Token.Kind.allCases.filter(\.isMark) == [.punctuation, .symbol])
  }
}
