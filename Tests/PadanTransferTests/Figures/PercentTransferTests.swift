@testable import PadanTransfer
import PadanCore
import Testing

@Suite struct PercentTransferTests {
  @Test(
    "Indonesian percentages",
    arguments: [
      ("Naik ‹3,5 persen› tahun ini.", "3.5 percent"), ("Naik ‹2,8%› tahun ini.", "2.8%"),
      ("Naik ‹1.200 persen› tahun ini.", "1,200 percent"), ("Naik ‹50 %› tahun ini.", "50%"),
      ("Naik ‹0,05 Persen› tahun ini.", "0.05 percent"),
    ])
  func indonesian(marked: String, target: String) throws {
    let piece = try Sample.piece(marked, from: .indonesian)
    #expect(piece?.kind == .percent)
    #expect(piece?.target == target)
  }

  @Test(
    "English percentages",
    arguments: [
      ("It rose ‹3.5 percent› this year.", "3,5 persen"), ("It rose ‹2.8%› this year.", "2,8%"),
      ("It rose ‹3 per cent› this year.", "3 persen"), ("It rose ‹1,200%› this year.", "1.200%"),
    ])
  func english(marked: String, target: String) throws {
    let piece = try Sample.piece(marked, from: .english)
    #expect(piece?.kind == .percent)
    #expect(piece?.target == target)
  }

  @Test("a range keeps both figures")
  func range() throws {
    #expect(try Sample.text("2,5-3,5 persen", from: .indonesian) == "2.5-3.5 percent")
    #expect(try Sample.text("2,5–3,5%", from: .indonesian) == "2.5–3.5%")
  }

  @Test("a longer word is no percent sign")
  func longerWord() throws {
    let pieces = try Sample.skeletons("Ada 5 persentil dan 3 percentages.", from: .indonesian)
      .flatMap(\.pieces)
    #expect(!pieces.contains { $0.kind == .percent })
  }
}
