@testable import PadanTransfer
import PadanCore
import Testing

@Suite struct CalendarNamesTests {
  private let indonesian = CalendarNames(direction: Direction(from: .indonesian, to: .english))
  private let english = CalendarNames(direction: Direction(from: .english, to: .indonesian))

  @Test("an abbreviation takes its full stop along, and English needs it or a day")
  func abbreviations() throws {
    let stopped = english.month(at: 0, in: try Sample.view("Oct. 2", .english))
    #expect(stopped?.month == 9)
    #expect(stopped?.end == 2)
    #expect(english.month(at: 0, in: try Sample.view("Mar the day", .english)) == nil)
    let bare = indonesian.month(at: 0, in: try Sample.view("Okt 2020", .indonesian))
    #expect(bare?.month == 9)
    #expect(bare?.end == 1)
  }

  @Test("names need a capital", arguments: ["march", "oktober", "senin"])
  func capitals(word: String) throws {
    let view = try Sample.view(word, .english)
    #expect(english.month(at: 0, in: view) == nil)
    #expect(indonesian.month(at: 0, in: view) == nil)
    #expect(indonesian.weekday(at: 0, in: view) == nil)
  }

  @Test(
    "a year has four digits",
    arguments: [
      ("2021", 2021), ("1000", 1000), ("999", nil), ("3000", nil), ("02021", nil), ("2.021", nil),
    ])
  func years(text: String, year: Int?) throws {
    #expect(english.year(at: 0, in: try Sample.view(text, .english)) == year)
  }

  @Test(
    "a whole number in its range",
    arguments: [("31", 31), ("01", 1), ("32", nil), ("0", nil), ("1,5", nil), ("x", nil)])
  func whole(text: String, value: Int?) throws {
    #expect(indonesian.whole(at: 0, in: try Sample.view(text, .indonesian), 1...31) == value)
  }
}
