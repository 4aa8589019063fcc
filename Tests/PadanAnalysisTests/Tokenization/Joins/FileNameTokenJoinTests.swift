import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("FileNameTokenJoin") struct FileNameTokenJoinTests {
  @Test(
    "a name with a full stop is a word behind a digit too",
    arguments: ["‖laporan.pdf‖", "berkas ‖Sam3102.doc‖.", "‖v2.final‖"])
  func names(text: String) throws {
    #expect(try markedKind(text) == .word)
  }

  @Test("a sentence that ends in a digit is none", arguments: ["G20‖.‖Dia pergi", "2021‖.‖doc"])
  func sentences(text: String) throws {
    #expect(try seams(text) == text)
  }
}
