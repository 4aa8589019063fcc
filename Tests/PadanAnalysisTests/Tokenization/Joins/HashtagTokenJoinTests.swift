import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("HashtagTokenJoin") struct HashtagTokenJoinTests {
  @Test(
    "a number sign and the word glued to it are a hashtag",
    arguments: [
      "tagar ‖#dirumahaja‖.", "‖#2019GantiPresiden‖", "(‖#Kita_Bisa‖)", "“‖#MeToo‖”",
      "‖#東京旅行‖", "‖#COVID‖-19",
    ])
  func hashtags(text: String) throws {
    #expect(try markedKind(text) == .hashtag)
  }

  @Test(
    "a number sign is a symbol before a figure, behind a letter and alone",
    arguments: [
      "#‖1", "peringkat #‖5‖.", "#", "# kata", "C‖#", "&‖#‖x27‖;", "#‖2019", "#‖#", "#‖-‖a",
    ])
  func others(text: String) throws {
    #expect(try seams(text) == text)
    #expect(try tokens(text).allSatisfy { $0.kind != .hashtag })
  }
}
