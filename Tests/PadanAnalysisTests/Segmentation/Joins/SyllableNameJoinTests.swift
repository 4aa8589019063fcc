import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("SyllableNameJoin") struct SyllableNameJoinTests {
  @Test(
    "short syllables with full stops are parts of a name",
    arguments: [
      "Warung makan Si. ‖Se. Sa. ramai.", "Warung makan Si. Se. ‖Sa ramai.",
      "Toko Ma. ‖Mi. dibuka.",
      "The brand Ko. ‖Lo. was sold.",
    ])
  func names(marked: String) throws {
    #expect(try joins(SyllableNameJoin(), marked, in: .indonesian))
    #expect(try joins(SyllableNameJoin(), marked, in: .english))
  }

  @Test(
    "a short word by itself ends a sentence",
    arguments: [
      // No other syllable beside it.
      "Ia membaca surat dari Bo. ‖Surat itu panjang.", "Perjalanan ke Ru. ‖Se memakan waktu.",
      // Not a capital and a vowel, or not two letters.
      "Warung makan SI. ‖SE. SA.", "Warung makan Si. ‖SE. SA.", "Warung makan Sis. ‖Se. Sa.",
      "Gelarnya Sp. ‖Og. Ia dokter.", "Ia menjawab ya. ‖Ya. Benar.",
      // An ordinary word behind the last syllable.
      "Warung makan Si. Se. ‖Itu ramai.",
      // Another mark.
      "Warung makan Si! ‖Se. Sa.", "Warung makan Si.. ‖Se. Sa.", "Warung makan “Si.” ‖Se. Sa.",
    ])
  func others(marked: String) throws {
    #expect(try !joins(SyllableNameJoin(), marked, in: .indonesian))
  }
}
