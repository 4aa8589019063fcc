import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("InlineListFinder") struct InlineListFinderTests {
  /// The items of a text, or `nil` where it is no list.
  private func items(_ source: SourceText) -> [String]? {
    source.bytes.withUnsafeBufferPointer { bytes in
      ClassifiedText.with(bytes, end: bytes.count) {
        InlineListFinder(text: $0).items(of: source.span)?.map(source.text(in:))
      }
    }
  }

  @Test(
    "labels of one form that count on part a list",
    arguments: [
      "1. Cuci tangan ‖2. Pakai masker", "1. Cuci tangan. ‖2. Pakai masker. ‖3. Jaga jarak.",
      "1) Cuci tangan ‖2) Pakai masker", "(1) Cuci tangan ‖(2) Pakai masker",
      "1.) Cuci tangan ‖2.) Pakai masker", "a. Cuci tangan ‖b. Pakai masker",
      "A. Cuci tangan ‖B. Pakai masker", "(a) Wash your hands ‖(b) Wear a mask",
      "• Air ‖• Selimut ‖• Obat", "▪ Air ‖▪ Selimut", "⁃9. Cuci tangan ‖⁃10. Pakai masker",
      "•Air ‖•Selimut", "1. Cuci tangan\n‖2. Pakai masker", "1. Cuci tangan\u{A0}‖2. Pakai masker",
    ])
  func lists(marked: String) {
    let text = MarkedText(marked)
    #expect(items(text.source) == text.parts)
  }

  @Test("it counts beyond nine, and a label out of turn is part of an item")
  func counting() {
    let list = MarkedText((1...12).map { "\($0). Butir" }.joined(separator: " ‖"))
    #expect(items(list.source) == list.parts)
    let text = MarkedText("1. Air ‖2. Obat 5. Beras ‖3. Roti 3. Ikan")
    #expect(items(text.source) == text.parts)
  }

  @Test(
    "what does not start with the first label, or has no second, is none",
    arguments: [
      "Cuci tangan 2. Pakai masker", "2. Cuci tangan 3. Pakai masker", "1. Cuci tangan",
      "1. Cuci tangan 3. Pakai masker", "1. Cuci tangan 2) Pakai masker",
      "1. Cuci tangan b. Pakai masker", "a. Cuci tangan B. Pakai masker", "• Air ▪ Selimut",
      "b. Cuci tangan c. Pakai masker", "1.5 juta orang pulang, 2.5 juta tinggal", "1.000 orang",
      "A.M. Fatwa dan B.J. Habibie", "- Air - Selimut", "1 orang 2 orang", "", "1", "(", "•", "1.",
      "99999999999999999999. Satu 2. Dua", "(((1. Satu 2. Dua",
    ])
  func others(text: String) {
    #expect(items(SourceText(text)) == nil)
  }

  @Test(
    "items that commas part are words of a sentence",
    arguments: [
      "(1) mendaftar, (2) membayar dan (3) hadir", "1. KTP, 2. pasfoto",
      "a. salt, b. rice and c. oil",
    ])
  func commas(text: String) {
    #expect(items(SourceText(text)) == nil)
  }

  @Test("each item is cut by itself")
  func sentencesOfItems() throws {
    let text = MarkedText("1. Cuci tangan. ‖Pakai sabun. ‖2. Pakai masker ‖3. Lihat hlm. 5")
    #expect(try sentences(of: text.source, in: .indonesian) == text.parts)
    let other = MarkedText("• Siapa pun。‖1 ‖• Selimut? ‖Ya.")
    #expect(try sentences(of: other.source, in: .indonesian) == other.parts)
  }
}
