import FoundationEssentials
import Testing

@testable import PadanCore

@Suite("LanguageTag") struct LanguageTagTests {
  @Test("tags are compared without regard to case")
  func caseIsIgnored() {
    #expect(LanguageTag("EN-us") == LanguageTag("en-US"))
    #expect(LanguageTag("ID") == .indonesian)
    #expect(LanguageTag("EN-us").description == "en-us")
  }

  @Test(
    "the primary subtag is what stands before the first separator",
    arguments: [
      ("en", "en"), ("en-US", "en"), ("id_ID", "id"), ("zh-Hant-TW", "zh"), ("und", "und"),
      ("", ""),
    ])
  func primary(tag: String, primary: String) {
    #expect(LanguageTag(tag).primary == LanguageTag(primary))
  }

  @Test("Indonesian and English are each other's counterpart, with a region too")
  func counterpart() {
    #expect(LanguageTag.indonesian.counterpart == .english)
    #expect(LanguageTag("en-GB").counterpart == .indonesian)
    #expect(LanguageTag("id-ID").counterpart == .english)
  }

  @Test("other languages have no counterpart", arguments: ["und", "ms", "nl", "", "i", "ind"])
  func noCounterpart(tag: String) {
    #expect(LanguageTag(tag).counterpart == nil)
  }

  @Test("each supported language's counterpart is supported, and its counterpart is the language")
  func pairing() throws {
    for language in LanguageTag.supported {
      let other = try #require(language.counterpart)
      #expect(LanguageTag.supported.contains(other))
      #expect(other.counterpart == language)
    }
  }

  @Test("in JSON a tag is one string")
  func json() throws {
    let data = try JSONEncoder().encode(["language": LanguageTag.indonesian])
    #expect(String(decoding: data, as: UTF8.self) == #"{"language":"id"}"#)
    let read = try JSONDecoder().decode([LanguageTag].self, from: Data(#"["EN","id"]"#.utf8))
    #expect(read == [.english, .indonesian])
  }
}
