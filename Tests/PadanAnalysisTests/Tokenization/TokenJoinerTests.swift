import PadanCore
import Testing

@testable import PadanAnalysis

/// The order of the joins, and texts of many tokens; each join has tests of its own.
@Suite("TokenJoiner") struct TokenJoinerTests {
  @Test(
    "an address comes before what its parts look like",
    arguments: [
      ("https://a.co/#tagar", Token.Kind.url), ("https://x.co/@user", .url),
      ("https://a.co/b-c-1990-an", .url), ("user@x.co", .email), ("a-b@c-d.co", .email),
      ("www.dan/atau", .url), ("@kompas.com", .mention), ("#kompas.com", .hashtag),
    ])
  func order(text: String, kind: Token.Kind) throws {
    #expect(try tokens(text).map(\.kind) == [kind])
  }

  @Test("a sentence of a news page")
  func news() throws {
    let text = """
      JAKARTA‖, KOMPAS.com - Harga beras naik 2,8‖% jadi Rp20.000‖/‖kg pada 27‖/‖3‖/‖2021‖, kata \
      @jokowi dan‖/‖bukan “‖Jum'at‖” (‖021‖) 555‖-‖1234‖.
      """
    #expect(try seams(text) == text)
  }

  @Test("a sentence of an English page")
  func english() throws {
    let text =
      "The company's US$3.2bn AT&T deal didn't pay 5‖% in O'Brien's 2014‖–‖2019 plan‖, S‖&‖Ps and/or U.K‖."
    #expect(try seams(text) == text)
  }

  @Test("a text of one word, and of joins alone")
  func ends() throws {
    #expect(try tokens("kata").map(\.text) == ["kata"])
    #expect(try tokens("a-b c-d").map(\.text) == ["a-b", "c-d"])
    #expect(try tokens("US").map(\.text) == ["US"])
    #expect(try tokens("a-").map(\.text) == ["a", "-"])
    #expect(try tokens("").isEmpty)
  }
}
