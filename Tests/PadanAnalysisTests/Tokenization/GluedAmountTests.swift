import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("GluedAmount") struct GluedAmountTests {
  @Test(
    "currency letters with a figure are an amount",
    arguments: [
      "‖Rp5,5‖ triliun", "‖Rp1.500.000‖", "‖USD10‖", "‖IDR10‖", "‖RM3.2‖", "‖rp500‖", "‖AUD5‖",
      "‖Rp20jt‖", "‖Rp5,5triliun‖", "‖Rp500rb‖", "‖Rp2M‖",
    ])
  func currencies(text: String) throws {
    #expect(try markedKind(text) == .amount)
  }

  @Test(
    "a figure with a unit or a magnitude is an amount",
    arguments: [
      "‖5kg‖ beras", "‖5km‖/jam", "‖1.500cc‖", "‖13MP‖", "‖500k‖", "‖3bn‖", "‖100m‖", "‖20rb‖",
    ])
  func units(text: String) throws {
    #expect(try markedKind(text) == .amount)
  }

  @Test(
    "other letters and figures are a word",
    arguments: [
      "‖G20‖", "‖COVID19‖", "‖2nd‖", "‖1990s‖", "‖5G‖", "‖4K‖", "kelas ‖7B‖", "‖1e6‖", "‖iPhone12‖",
      "‖A4‖", "‖Rp5x‖", "‖XRp5‖", "‖10.30WIB‖", "‖3D‖",
    ])
  func words(text: String) throws {
    #expect(try markedKind(text) == .word)
  }
}
