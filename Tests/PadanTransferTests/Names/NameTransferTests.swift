@testable import PadanTransfer
import PadanCore
import Testing

@Suite struct NameTransferTests {
  @Test(
    "Indonesian texts keep names",
    arguments: [
      "Menurut ‹Jochen Goller›, harga naik.",
      "Program ‹BMW Startup Garage› dibuka pada akhir tahun.",
      "Mobil ‹Tesla Model 3› dan lainnya laku.", "Kata ‹Sari M. Faozal› pada akhir pekan.",
      "Menurut ‹Muhammad bin Salman› harga naik.",
      "Lihat ‹https://padan.example/a?b=1› untuk harga.",
      "Perusahaan ‹Procter & Gamble› tumbuh pesat.",
    ])
  func indonesian(marked: String) throws {
    try expectKept(marked, from: .indonesian)
  }

  @Test(
    "English texts keep names",
    arguments: [
      "They asked ‹Jochen Goller› about prices.", "The buyers like ‹Tesla Model 3› and others.",
      "They asked ‹Ludwig van Beethoven› about it.", "They went to ‹Yogyakarta› again.",
    ])
  func english(marked: String) throws {
    try expectKept(marked, from: .english)
  }

  @Test("a name whose first word is an ordinary word too is kept whole")
  func ordinaryWord() throws {
    let piece = try Sample.piece("Kata ‹Fauzi M. Faozal› pada akhir pekan.", from: .indonesian)
    #expect(piece?.kind == .name)
  }

  @Test(
    "addresses, hashtags and mentions are kept",
    arguments: [
      "Kirim ke ‹redaksi@padan.example› segera.", "Lihat ‹kompas.com› saja.",
      "Tagar ‹#dirumahaja› dipakai lagi.", "Akun ‹@padan_id› menulis lagi.",
    ])
  func addresses(marked: String) throws {
    try expectKept(marked, from: .indonesian)
  }

  @Test("a site that is part of a name stays in it")
  func siteInName() throws {
    try expectKept("Menurut ‹Amazon.com Inc› harga naik.", from: .indonesian)
  }

  @Test("a number that counts what follows is no part of the name")
  func counted() throws {
    let pieces = try Sample.skeletons("Menurut Tesla 3 pabrik dibuka.", from: .indonesian)
      .flatMap(\.pieces)
    #expect(pieces.contains { $0.kind == .name && $0.source == "Tesla" })
    #expect(pieces.contains { $0.kind == .number && $0.source == "3" })
  }

  @Test("the English possessive ending is no part of the name and ends it")
  func possessive() throws {
    for mark in ["'", "’"] {
      let piece = try Sample.piece(
        "They read about ‹Widodo\(mark)s› Jakarta plan.", from: .english)
      #expect(piece?.kind == .name)
      #expect(piece?.target == "Widodo")
    }
  }

  @Test("a name ends where another piece begins")
  func taken() throws {
    let view = try Sample.view("Begitu menurut Goller Faozal Tesla pada akhir pekan.", .indonesian)
    let free = NameTransfer(isTaken: { _ in false })
    #expect(free.match(at: 2, in: view)?.target == "Goller Faozal Tesla")
    let parted = NameTransfer(isTaken: { $0 == 3 })
    #expect(parted.match(at: 2, in: view)?.target == "Goller")
  }

  @Test("a company's last word ends its name")
  func company() throws {
    let pieces = try Sample.skeletons(
      "Begitu kata pendiri Alibaba Group Ren Geng pada akhir pekan.", from: .indonesian
    ).flatMap(\.pieces)
    #expect(pieces.filter { $0.kind == .name }.map(\.source) == ["Alibaba Group", "Ren Geng"])
  }

  @Test("a comma parts two names")
  func comma() throws {
    let pieces = try Sample.skeletons(
      "Menurut Goller, Faozal, dan Widodo harga naik.", from: .indonesian
    )
    .flatMap(\.pieces)
    #expect(pieces.filter { $0.kind == .name }.map(\.source) == ["Goller", "Faozal", "Widodo"])
  }

  private func expectKept(_ marked: String, from language: LanguageTag) throws {
    let piece = try Sample.piece(marked, from: language)
    #expect(piece?.kind == .name)
    #expect(piece?.target == piece?.source)
  }
}
