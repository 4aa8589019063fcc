@testable import PadanTransfer
import PadanCore
import Testing

@Suite struct FigureScannerTests {
  private let scanner = FigureScanner(direction: Direction(from: .indonesian, to: .english))

  @Test(
    "a figure and the magnitude behind it",
    arguments: [
      ("5,5 triliun rupiah", "5.5 trillion", 2), ("34.000 orang", "34,000", 1),
      ("20 ribu orang", "20,000", 2), ("3 Juta orang", "3 million", 2), ("3 jutawan", "3", 1),
    ])
  func quantities(text: String, target: String, tokens: Int) throws {
    let quantity = scanner.quantity(at: 0, in: try Sample.view(text, .indonesian))
    #expect(quantity?.text(in: .english) == target)
    #expect(quantity?.end == tokens)
  }

  @Test("what is no figure, and what lies beyond the sentence", arguments: ["orang", "10.30 WIB"])
  func none(text: String) throws {
    let view = try Sample.view(text, .indonesian)
    #expect(scanner.quantity(at: 0, in: view) == nil)
    #expect(scanner.quantity(at: 99, in: view) == nil)
  }

  @Test(
    "one is one only without a magnitude",
    arguments: [("1", true), ("1 juta", false), ("2", false)])
  func one(text: String, isOne: Bool) throws {
    #expect(scanner.quantity(at: 0, in: try Sample.view(text, .indonesian))?.isOne == isOne)
  }
}
