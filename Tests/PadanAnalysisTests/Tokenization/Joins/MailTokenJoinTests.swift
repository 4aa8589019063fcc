import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("MailTokenJoin") struct MailTokenJoinTests {
  @Test(
    "an e-mail address is one token, without the marks of the sentence behind it",
    arguments: [
      "Kirim ke ‖redaksi@kompas.com‖.", "(‖budi.santoso@ui.ac.id‖)", "‖a+b_c@x.co‖!",
      "Write to ‖first-last@mail-server.example.org‖, please", "“‖info2@example.org‖”",
      "<‖news+id@sub.example.co.id‖>", "‖2021info@x.id‖", "‖SAPA@KOMPAS.COM‖", "mailto:‖a@b.co‖",
      "surel:‖a_b@c-d.net‖;", "‖redak...@kompas.com‖ (disamarkan)", "‖a@b.co‖/c@d.co",
    ])
  func addresses(text: String) throws {
    #expect(try markedKind(text) == .email)
  }

  @Test(
    "what only looks like an address is none",
    arguments: [
      "Rapat @ kantor", "Ikuti @jokowi di media sosial", "a@b", "a@b.c", "a@.co", "@b.co",
      "a.@b.co",
      "a@5.000", "a @b.co", "a@b.1",
    ])
  func lookAlikes(text: String) throws {
    #expect(try tokens(text).allSatisfy { $0.kind != .email })
  }

  @Test("a run of signs without an end is no address, and is read once")
  func longRuns() throws {
    #expect(try tokens(String(repeating: "a.b-", count: 20_000)).allSatisfy { $0.kind != .email })
    #expect(try tokens(String(repeating: "1-", count: 20_000)).count == 40_000)
  }
}
