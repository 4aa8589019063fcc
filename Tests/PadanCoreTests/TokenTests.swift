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
}
