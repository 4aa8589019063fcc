import PadanCore
import SeededRandom
import Testing

@testable import PadanAnalysis

@Suite("QuotationFinder") struct QuotationFinderTests {
  private func quotations(_ bytes: [UInt8]) -> [Range<Int>] {
    bytes.withUnsafeBufferPointer { buffer in
      ClassifiedText.with(buffer, end: buffer.count) {
        QuotationFinder(text: $0).quotations(from: 0)
      }
    }
  }

  @Test(
    "a quotation goes from its opening mark to the mark that closes it",
    arguments: [
      "‖“Ia sakit. Ia pulang,‖” kata Budi.", "‖\"Ia sakit. Ia pulang,‖\" kata Budi.",
      "Budi berkata, ‖'Ia sakit. Ia pulang.‖' Lalu ia diam.",
      "Budi berkata, ‖‘Ia sakit. Ia pulang.‖’ Lalu ia diam.", "‖„Ia sakit. Ia pulang,‖” kata Budi.",
      "‖“Satu,‖” kata Budi, ‖“dua.‖”", "(‖\"Ia sakit.‖\")", "Katanya:‖\"Ia sakit.‖\"",
      // Marks inside belong to it.
      "‖“Ia bilang, ‘Tolong.’ Lalu ia diam,‖” kata Budi.", "‖\"Hari Jum'at itu libur,‖\" katanya.",
      // The last mark that opens counts.
      "“Satu. ‖“Dua,‖” kata Budi.",
      // A straight mark does not close a curly one.
      "‖“Ia sakit.\" Ia pulang,‖” kata Budi.",
      // One apostrophe before a quotation.
      "Era '90-an: ‖'Kami senang.‖' Itu dulu.",
      "He said ‖'it's late. We're leaving.‖' He left.",
    ])
  func found(marked: String) {
    let text = MarkedText(marked)
    let pairs = stride(from: 0, to: text.marks.count, by: 2).map {
      text.marks[$0]..<text.marks[$0 + 1]
    }
    #expect(quotations(text.source.bytes) == pairs)
  }

  @Test(
    "apostrophes, inches and marks that never close are none",
    arguments: [
      "Jum'at dan Qur'an. Do'a ma'ruf.", "The boys' room. It's theirs.",
      "Layar 14\" dan 15\" laris.",
      "“Ia sakit. Ia pulang.", "Ia sakit.” Ia pulang.", "\"Ia sakit. Ia pulang.", "'Ia sakit.", "",
      "Era ’90-an. Tahun ’98.",
    ])
  func others(text: String) {
    #expect(quotations(Array(text.utf8)).isEmpty)
  }

  @Test("quotations are in order, do not overlap and lie inside, whatever the bytes are")
  func anyBytes() {
    var random = SplitMix64(seed: 10)
    let pieces: [[UInt8]] = ["\"", "'", "“", "”", "‘", "’", "„", "a", ".", " ", ",", "\n", "é"]
      .map { Array($0.utf8) }
    for _ in 0..<5_000 {
      var bytes = (0..<25).flatMap { _ in pieces.randomElement(using: &random) ?? [] }
      bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(
        in: 0...255, using: &random)
      var end = 0
      for quotation in quotations(bytes) {
        #expect(quotation.lowerBound >= end && quotation.upperBound < bytes.count, "\(bytes)")
        end = quotation.upperBound
      }
    }
  }
}
