@testable import PadanTransfer
import PadanCore
import Testing
import SeededRandom

@Suite struct IndonesianDateTransferTests {
  @Test(
    "dates",
    arguments: [
      ("Lahir pada ‹17 Agustus 1945› di sana.", "August 17, 1945"),
      ("Lahir pada ‹27 Maret› lalu.", "March 27"),
      ("Mulai ‹Sabtu (27/3)› pagi.", "Saturday (March 27)"),
      ("Mulai ‹Sabtu (27/3/2021)› pagi.", "Saturday (March 27, 2021)"),
      ("Sejak ‹Januari 2021› lalu.", "January 2021"), ("Sejak ‹Mei› lalu.", "May"),
      ("Pada ‹2-5 Oktober 2023› nanti.", "October 2-5, 2023"),
      ("Pada ‹2–5 Oktober› nanti.", "October 2-5"), ("Pada ‹27/3/2021› lalu.", "March 27, 2021"),
      ("Pada ‹05/06/2021› lalu.", "June 5, 2021"), ("Pada ‹17 Agt 1945› lalu.", "August 17, 1945"),
      ("Pada ‹1 Des. 2020› lalu.", "December 1, 2020"), ("Sejak ‹Des 2020› lalu.", "December 2020"),
      ("Tiba ‹Jumat› pagi.", "Friday"), ("Tiba pada ‹Minggu› pagi.", "Sunday"),
      ("‹Minggu (28/3)› ia tiba.", "Sunday (March 28)"), ("‹Rabu› ia tiba.", "Wednesday"),
    ])
  func dates(marked: String, target: String) throws {
    let piece = try Sample.piece(marked, from: .indonesian)
    #expect(piece?.kind == .date)
    #expect(piece?.target == target)
  }

  @Test(
    "what may be something else is no date",
    arguments: [
      "Dua minggu lalu ia tiba.", "Minggu lalu ia tiba.", "Sekitar 3/4 dari mereka tiba.",
      "Kursi nomor 45/13/2021 kosong.", "Mereka makan senin dan kamis kata.",
      "Rapat 27/3 dibuka.", "Kode 32/1/2021 salah.",
    ])
  func none(text: String) throws {
    let pieces = try Sample.skeletons(text, from: .indonesian).flatMap(\.pieces)
    #expect(!pieces.contains { $0.kind == .date })
  }

  @Test("every day of every month keeps its value to English and back")
  func roundTrip() throws {
    let months = TransferTables.shared.months.compactMap(\.indonesian.first)
    var generator = SplitMix64(seed: 1945)
    let dates = months.flatMap { month in
      (1...31).map { "\($0) \(month) \(Int.random(in: 1_900...2_099, using: &generator))" }
    }
    #expect(dates.count == 372)
    let english = try targets(dates.map { "pada \($0) itu" }, from: .indonesian)
    #expect(english.count == dates.count)
    #expect(try targets(english.map { "on \($0) they came" }, from: .english) == dates)
  }

  @Test("every weekday keeps its value to English and back")
  func weekdays() throws {
    let days = TransferTables.shared.weekdays.compactMap(\.indonesian.first)
    let english = try targets(days.map { "pada \($0) itu" }, from: .indonesian)
    #expect(
      english == ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"])
    #expect(try targets(english.map { "on \($0) they came" }, from: .english) == days)
  }

  private func targets(_ lines: [String], from language: LanguageTag) throws -> [String] {
    try Sample.skeletons(lines.joined(separator: "\n"), from: language).flatMap(\.pieces)
      .filter { $0.kind == .date }.map(\.target)
  }
}
