@testable import PadanTransfer
import PadanCore
import Testing

@Suite struct EnglishDateTransferTests {
  @Test(
    "dates",
    arguments: [
      ("Born on ‹October 2, 2023› in Java.", "2 Oktober 2023"),
      ("Born on ‹Oct. 2› in Java.", "2 Oktober"),
      ("Born on ‹2 October 2023› in Java.", "2 Oktober 2023"),
      ("Born on ‹2 October› in Java.", "2 Oktober"),
      ("Since ‹October 2023› it grew.", "Oktober 2023"), ("It grew in ‹March› again.", "Maret"),
      ("It grew in ‹May› again.", "Mei"), ("It grew on ‹May 5› again.", "5 Mei"),
      ("It grew on ‹Sept. 11, 2001›, they said.", "11 September 2001"),
      ("They came on ‹Friday› morning.", "Jumat"), ("In ‹August› it grew.", "Agustus"),
    ])
  func dates(marked: String, target: String) throws {
    let piece = try Sample.piece(marked, from: .english)
    #expect(piece?.kind == .date)
    #expect(piece?.target == target)
  }

  @Test("in a date of weekday, month and day each part is put")
  func withWeekday() throws {
    #expect(try Sample.text("Sunday, Oct. 2, 2022", from: .english) == "Minggu, 2 Oktober 2022")
  }

  @Test(
    "what may be another word is no date",
    arguments: [
      "May the best one win.", "March on, they said.", "It may grow, April said.",
      "They march in 2021.", "The friday crowd.", "Augusta grew by 5.", "Will May come?",
    ])
  func none(text: String) throws {
    let pieces = try Sample.skeletons(text, from: .english).flatMap(\.pieces)
    #expect(!pieces.contains { $0.kind == .date })
  }

  @Test("figures with slashes are June in London and May in New York: a gap")
  func slashes() throws {
    let pieces = try Sample.skeletons("It came on 05/06/2021 again.", from: .english).flatMap(
      \.pieces)
    #expect(!pieces.contains { $0.kind == .date })
    #expect(!pieces.contains { $0.kind == .number })
  }
}
