import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("MentionTokenJoin") struct MentionTokenJoinTests {
  @Test(
    "an at sign and the name glued to it are a mention",
    arguments: [
      "Ikuti ‖@jokowi‖ di sini", "‖@user_name‖:", "(‖@dr.tirta‖)", ".‖@KAI121‖", "‖@_x‖",
      "‖@jokowi‖-nya", "‖@user2.name‖.", "‖@warta@example.social‖", "\"‖@prilly‖\"",
    ])
  func mentions(text: String) throws {
    #expect(try markedKind(text) == .mention)
  }

  @Test(
    "an at sign alone is a symbol, and so it is before a price",
    arguments: ["Rapat @ kantor", "@‖Rp5.000", "@‖5.000", "@‖@", "@‖5kg", "@"])
  func others(text: String) throws {
    #expect(try seams(text) == text)
    #expect(try tokens(text).first { $0.text == "@" }?.kind == .symbol)
  }

  @Test("there is no mention in an e-mail address", arguments: ["a@b.co", "redaksi@kompas.com"])
  func mail(text: String) throws {
    #expect(try tokens(text).map(\.kind) == [.email])
  }
}
