@testable import PadanTransfer
import PadanCore
import Testing

@Suite struct IndonesianTimeTransferTests {
  @Test(
    "times of day",
    arguments: [
      ("Mulai ‹pukul 10.30 WIB› nanti.", "10:30 a.m. Western Indonesia Time"),
      ("Mulai ‹pukul 14.00› nanti.", "2 p.m."), ("Mulai ‹pukul 00.15› nanti.", "12:15 a.m."),
      ("Mulai ‹pukul 12.00› nanti.", "noon"), ("Mulai ‹pukul 12.30› nanti.", "12:30 p.m."),
      ("Mulai ‹pukul 00.00› nanti.", "midnight"), ("Mulai ‹pukul 24.00› nanti.", "midnight"),
      ("Mulai ‹jam 9.05› nanti.", "9:05 a.m."), ("Mulai ‹pukul 10:30› nanti.", "10:30 a.m."),
      ("Mulai ‹19.45 WITA› nanti.", "7:45 p.m. Central Indonesia Time"),
      ("Mulai ‹08.00 WIT› nanti.", "8 a.m. Eastern Indonesia Time"),
      ("Mulai ‹pukul 23.59 WIB› nanti.", "11:59 p.m. Western Indonesia Time"),
    ])
  func times(marked: String, target: String) throws {
    let piece = try Sample.piece(marked, from: .indonesian)
    #expect(piece?.kind == .time)
    #expect(piece?.target == target)
  }

  @Test(
    "a range keeps both its ends",
    arguments: [
      ("Buka ‹pukul 08.00-14.00› nanti.", "8 a.m. to 2 p.m."),
      ("Buka ‹pukul 09.30–12.00 WIB› nanti.", "9:30 a.m. to noon Western Indonesia Time"),
    ])
  func ranges(marked: String, target: String) throws {
    let piece = try Sample.piece(marked, from: .indonesian)
    #expect(piece?.kind == .time)
    #expect(piece?.target == target)
  }

  @Test("the second half of a range alone would say something else")
  func halfRange() throws {
    let pieces = try Sample.skeletons("Buka 08.00-14.00 WIB nanti.", from: .indonesian)
      .flatMap(\.pieces)
    #expect(!pieces.contains { $0.kind == .time })
  }

  @Test(
    "what is no time of day is left",
    arguments: [
      "Mulai 10.30 nanti.", "Mulai pukul 25.00 nanti.", "Mulai pukul 10.75 nanti.",
      "Mulai pukul 24.30 nanti.", "Mulai pukul sepuluh nanti.", "Mulai pukul 10.3 nanti.",
    ])
  func none(text: String) throws {
    let pieces = try Sample.skeletons(text, from: .indonesian).flatMap(\.pieces)
    #expect(!pieces.contains { $0.kind == .time || $0.kind == .number })
  }

  @Test("every minute of the day keeps its value to English and back")
  func roundTrip() throws {
    let times = (0..<1_440).filter { $0 % 720 != 0 }.map { minute in
      "pukul " + Self.padded(minute / 60) + "." + Self.padded(minute % 60)
    }
    let english = try targets(times.map { "mulai \($0) nanti" }, from: .indonesian)
    #expect(english.count == times.count)
    #expect(try targets(english.map { "they met at \($0) again" }, from: .english) == times)
  }

  @Test("a sentence that ends in a.m. or p.m. has one full stop")
  func oneStop() throws {
    let text = try Sample.text("Rapat dimulai pukul 14.00.", from: .indonesian)
    #expect(text == "⟦Rapat dimulai⟧ 2 p.m.")
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private func targets(_ lines: [String], from language: LanguageTag) throws -> [String] {
    try Sample.skeletons(lines.joined(separator: "\n"), from: language).flatMap(\.pieces)
      .filter { $0.kind == .time }.map(\.target)
  }
}
