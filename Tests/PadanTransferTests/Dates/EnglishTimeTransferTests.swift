@testable import PadanTransfer
import PadanCore
import Testing

@Suite struct EnglishTimeTransferTests {
  @Test(
    "times of day",
    arguments: [
      ("They met at ‹10:30 a.m.› again.", "pukul 10.30"),
      ("They met at ‹2 p.m.› again.", "pukul 14.00"),
      ("They met at ‹12 a.m.› again.", "pukul 00.00"),
      ("They met at ‹12:30 p.m.› again.", "pukul 12.30"),
      ("They met at ‹9:05 am› again.", "pukul 09.05"),
      ("They met at ‹11:59 PM› again.", "pukul 23.59"),
    ])
  func times(marked: String, target: String) throws {
    let piece = try Sample.piece(marked, from: .english)
    #expect(piece?.kind == .time)
    #expect(piece?.target == target)
  }

  @Test(
    "a time zone belongs to the time",
    arguments: [
      ("10:30 a.m. Western Indonesia Time", "pukul 10.30 WIB"), ("7 p.m. WIB", "pukul 19.00 WIB"),
      ("1 pm GMT", "pukul 13.00 GMT"), ("8 a.m. Central Indonesia Time", "pukul 08.00 WITA"),
    ])
  func zones(text: String, target: String) throws {
    let view = try Sample.view(text, .english)
    let match = EnglishTimeTransfer().match(at: 0, in: view)
    #expect(match?.tokens == view.range)
    #expect(match?.target == target)
    let piece = try Sample.piece("They met at ‹\(text)› again.", from: .english)
    #expect(piece?.target == target)
  }

  @Test(
    "what is no time of day is left",
    arguments: [
      "They met at 13 p.m. again.", "They met at 0:30 a.m. again.", "They met at 10:75 a.m. again.",
      "They won 10:30 again.", "I am 10 among them.", "The 10 amps failed.",
    ])
  func none(text: String) throws {
    let pieces = try Sample.skeletons(text, from: .english).flatMap(\.pieces)
    #expect(!pieces.contains { $0.kind == .time })
  }

  @Test("a sentence that ends in p.m. keeps its full stop")
  func fullStop() throws {
    let text = try Sample.text("They met at 2 p.m.", from: .english)
    #expect(text == "⟦They met at⟧ pukul 14.00.")
  }
}
