import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("LineBreakJoin") struct LineBreakJoinTests {
  @Test(
    "a line break without a terminator before it ends no sentence",
    arguments: [
      ("Presiden Joko\n‖Widodo tiba.", "id"), ("Ia tiba di\r\n‖Jakarta.", "id"),
      ("menurut data,\n ‖Indonesia tumbuh", "id"), ("The World\n‖Bank said so.", "en"),
      ("a report (2021)\n‖The authors", "en"),
    ])
  func wrapped(marked: String, language: String) throws {
    #expect(try joins(LineBreakJoin(lineEnds: .automatic), marked, in: LanguageTag(language)))
  }

  @Test(
    "a line break behind a terminator does",
    arguments: [
      ("Ia pulang.\n‖Ibu memasak.", "id"), ("Siapa dia?\r\n‖Entahlah.", "id"),
      ("“Saya pulang.”\n‖Ibu memasak.", "id"), ("(Ia pulang!)\n‖Ibu memasak.", "id"),
      ("He waited…\n‖Nothing came.", "en"), ("\"Go home.\"\n‖They went.", "en"),
    ])
  func terminated(marked: String, language: String) throws {
    #expect(try !joins(LineBreakJoin(lineEnds: .automatic), marked, in: LanguageTag(language)))
  }

  @Test("a boundary on one line is none of its business")
  func oneLine() throws {
    #expect(
      try !joins(LineBreakJoin(lineEnds: .automatic), "Ia pulang. ‖Ibu memasak.", in: .indonesian))
    #expect(try !joins(LineBreakJoin(lineEnds: .automatic), "kata ‖itu", in: .indonesian))
  }

  @Test(
    "every line end that a reader joins lines over is a line break",
    arguments: ["\r", "\u{2028}", "\u{2029}", "\u{85}"])
  func otherLineEnds(end: String) throws {
    #expect(
      try joins(
        LineBreakJoin(lineEnds: .automatic), "Presiden Joko\(end)‖Widodo tiba.", in: .indonesian))
  }

  @Test(
    "a heading in capitals and an item of a list stand apart",
    arguments: [
      "SYARAT PENDAFTARAN\n‖Pelamar membawa pasfoto.", "Pelamar membawa\n‖- pasfoto",
      "Pelamar membawa\n‖• pasfoto",
      "Pelamar membawa\n‖1. pasfoto", "Pelamar membawa\n‖a) pasfoto",
      "Pelamar membawa\n‖(2) pasfoto",
      "Ia datang\nSYARAT PENDAFTARAN\n‖Pelamar membawa pasfoto.",
    ])
  func headingsAndItems(marked: String) throws {
    #expect(try !joins(LineBreakJoin(lineEnds: .automatic), marked, in: .indonesian))
    #expect(try joins(LineBreakJoin(lineEnds: .join), marked, in: .indonesian))
  }

  @Test(
    "capitals on both sides, one capital, a word with a hyphen and a figure do not",
    arguments: [
      "HARGA BERAS\n‖NAIK LAGI", "Rencana B\n‖belum ada.", "Harga naik di\n‖negara-negara itu.",
      "Penduduknya ada\n‖1.000 jiwa.", "Ia lahir tahun\n‖2021) di sini.", "TNI dan\n‖Polri hadir.",
    ])
  func notHeadings(marked: String) throws {
    #expect(try joins(LineBreakJoin(lineEnds: .automatic), marked, in: .indonesian))
  }

  @Test("as told, every line end joins, or none does")
  func told() throws {
    let marked = "Presiden Joko\n‖Widodo tiba."
    #expect(try joins(LineBreakJoin(lineEnds: .join), marked, in: .indonesian))
    #expect(try !joins(LineBreakJoin(lineEnds: .split), marked, in: .indonesian))
    // A full stop ends the sentence all the same.
    #expect(try !joins(LineBreakJoin(lineEnds: .join), "Ia tiba.\n‖Ia pulang.", in: .indonesian))
  }

  @Test(
    "where each line is a sentence, every kind of line end parts, and blank lines are none",
    arguments: ["\n", "\r\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}", "\n \n"])
  func lines(end: String) throws {
    let text = "Ia tiba. Ia pulang.\(end) Selesai \(end)"
    #expect(
      try sentences(
        of: SourceText(text), in: .indonesian, options: SegmentationOptions(lineBreaks: .sentence))
        == ["Ia tiba. Ia pulang.", "Selesai"])
  }
}
