import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("AmountTokenJoin") struct AmountTokenJoinTests {
  @Test(
    "a symbol and the figure glued to it are an amount",
    arguments: [
      "‖$10‖", "seharga ‖€10‖.", "‖¥1,000‖", "(‖£5‖)", "‖₹500‖", "worth ‖$3.2bn‖,", "‖$1.5m‖ loan",
    ])
  func symbols(text: String) throws {
    #expect(try markedKind(text) == .amount)
  }

  @Test(
    "capitals before the symbol belong to it",
    arguments: [
      "‖US$3.2‖ miliar", "‖S$4,50‖", "‖HK$8‖", "‖AS$5‖", "‖R$10‖", "‖US$21.8bn‖", "‖NT$5‖",
    ])
  func prefixes(text: String) throws {
    #expect(try markedKind(text) == .amount)
  }

  @Test(
    "a symbol behind its figure belongs to it",
    arguments: ["‖10€‖ saja", "(‖2,50€‖)", "hanya ‖5£‖, katanya", "‖10$‖"])
  func behind(text: String) throws {
    #expect(try markedKind(text) == .amount)
  }

  @Test(
    "the full stop of an abbreviated currency belongs to the amount glued behind it",
    arguments: ["‖Rp.5.000‖ per kilo", "‖Rp.1,5‖ juta", "‖RP.500‖"])
  func abbreviated(text: String) throws {
    #expect(try markedKind(text) == .amount)
  }

  @Test(
    "the dash of a price belongs to it",
    arguments: ["‖Rp5.000,-‖", "harga ‖Rp5.000,-‖/kg", "‖Rp.5.000,–‖.", "(‖€5,—‖)"])
  func prices(text: String) throws {
    #expect(try markedKind(text) == .amount)
  }

  @Test(
    "what is not glued to the figure is apart",
    arguments: [
      "Rp 5.000", "US‖$ 75", "$ 5", "10 €", "Rp‖. 1.129", "Rp20.000‖/‖kg", "5‖$10", "kata‖$",
      "$‖kata", "us‖$5", "3,5‖%", "10‖%",
    ])
  func apart(text: String) throws {
    #expect(try seams(text) == text)
  }
}
