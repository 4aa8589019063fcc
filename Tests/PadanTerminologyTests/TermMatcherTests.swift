@testable import PadanTerminology
import PadanCore
import Testing

@Suite struct TermMatcherTests {
  private static let rows = [
    "komputasi awan = cloud computing", "awan = cloud", "perusahaan = company",
    "surat kabar = newspaper", "rumah sakit = hospital", "inflasi = inflation",
    "perusahaan rintisan = startup", "layanan awan = cloud service",
    "PBB = UN", "kendaraan listrik|mobil listrik = electric vehicle|EV",
    "Organisasi Kesehatan Dunia|WHO = World Health Organization|WHO ; proper",
  ]

  @Test(
    "Indonesian terms in their forms, with the rule that found them",
    arguments: [
      ("Pasar ‹komputasi awan› tumbuh.", "exact"), ("‹Komputasi awan› tumbuh.", "case"),
      ("Layanan ‹komputasi awannya› tumbuh.", "clitic"),
      ("Banyak ‹perusahaan-perusahaan› itu tumbuh.", "reduplication"),
      ("Isi ‹surat-surat kabar› sama.", "reduplication"),
      ("Ada ‹rumah-rumah sakit› baru.", "reduplication"), ("Di ‹rumah sakitnya› sepi.", "clitic"),
      ("Naiknya ‹inflasilah› sebabnya.", "clitic"), ("Sidang ‹PBB› dibuka.", "exact"),
      ("Pasar ‹komputasi\nawan› tumbuh.", "case"),
    ])
  func indonesian(marked: String, rule: String) throws {
    let text = Sample.unmarked(marked)
    #expect(try Sample.marked(text, .indonesian, Self.rows) == marked)
    let hits = try Sample.hits(in: text, .indonesian, Self.rows).hits
    if rule != "case" { #expect(hits.map(\.rule) == [rule]) }
  }

  @Test(
    "English terms in their forms, with the rule that found them",
    arguments: [
      ("Many ‹startups› grew.", "plural"), ("The ‹startup's› founder left.", "possessive"),
      ("The ‹startup’s› founder left.", "possessive"), ("Prices of ‹newspapers› rose.", "plural"),
      ("The ‹companies› grew.", "plural"),
      ("The ‹World Health Organization› said so.", "exact"), ("Sales of ‹EV› cells rose.", "exact"),
    ])
  func english(marked: String, rule: String) throws {
    let text = Sample.unmarked(marked)
    #expect(try Sample.marked(text, .english, Self.rows) == marked)
    #expect(try Sample.hits(in: text, .english, Self.rows).hits.map(\.rule) == [rule])
  }

  @Test(
    "what is another word or another phrase is not found",
    arguments: [
      ("Who said so?", LanguageTag.english), ("who is who", .english),
      ("See www.inflation.com or mail inflation@bank.com today.", .english),
      ("Rumahnya sakit karena gempa.", .indonesian), ("Ia sakit di rumah.", .indonesian),
      ("Isi pbb itu kosong.", .indonesian), ("Surat. Kabar itu benar.", .indonesian),
      ("Penyakit itu berbahaya.", .indonesian), ("Ia mengawani temannya.", .indonesian),
    ])
  func others(text: String, language: LanguageTag) throws {
    #expect(try Sample.marked(text, language, Self.rows) == text)
  }

  @Test(
    "a word with a root that looks like another with a clitic is that other word's own",
    arguments: [
      ("Ini masalah besar.", "masa = period"), ("Ada bangku baru di sana.", "bang = brother"),
      ("Naskah itu hilang.", "nas = text"), ("Tulis makalah itu.", "maka = then"),
    ])
  func cliticLookAlikes(text: String, row: String) throws {
    let marked = try Sample.marked(text, .indonesian, [row])
    #expect(marked == text)
  }

  @Test(
    "a reduplication with a meaning of its own is no plural",
    arguments: [
      ("Seekor laba-laba besar.", "laba = profit"), ("Ia dituduh mata-mata asing.", "mata = eye"),
      ("Kami minta hati-hati.", "hati = liver"), ("Anak itu minta gula-gula.", "gula = sugar"),
    ])
  func reduplicationLookAlikes(text: String, row: String) throws {
    let marked = try Sample.marked(text, .indonesian, [row])
    #expect(marked == text)
  }

  @Test("news is not the plural of new")
  func news() throws {
    #expect(try Sample.marked("The news spread.", .english, ["baru = new"]) == "The news spread.")
  }

  @Test(
    "services are several of a service, though the word is plural already in a term",
    arguments: [
      ("Demand for ‹cloud services› grew.", "layanan awan = cloud service"),
      ("The ‹funds› grew.", "dana = fund"), ("The ‹products› sold.", "produk = product"),
    ])
  func pluralAlready(marked: String, row: String) throws {
    let found = try Sample.marked(Sample.unmarked(marked), .english, [row])
    #expect(found == marked)
  }

  @Test("the longest term wins, and what follows is searched anew")
  func longest() throws {
    let marked = "Pasar ‹komputasi awan› dan ‹awan› milik ‹perusahaan rintisan› ‹perusahaan› itu."
    #expect(try Sample.marked(Sample.unmarked(marked), .indonesian, Self.rows) == marked)
  }

  @Test("of two terms that differ by case alone, the one in the text's case is found")
  func caseTwins() throws {
    let rows = ["as = axle", "AS = US"]
    #expect(try terms(in: "Pasukan as patah.", rows) == ["as"])
    let capitals = try terms(in: "Pasukan AS tiba.", rows)
    #expect(capitals == ["AS"])
    #expect(try terms(in: "Pasukan AS tiba.", rows.reversed()) == ["AS"])
    #expect(try terms(in: "Pasukan as patah.", rows.reversed()) == ["as"])
  }

  @Test("deprecated and forbidden terms are found, and translated by usable ones")
  func status() throws {
    let hits = try Sample.hits(
      in: "Rapat on-line dan on line.", .indonesian, ["daring|!on-line|~on line = online|!on-line"]
    ).hits
    #expect(hits.map(\.term.status) == [.forbidden, .deprecated])
    #expect(hits.map { $0.targets.map(\.text) } == [["online"], ["online"]])
  }

  @Test("each hit's span and tokens slice the text to the same words")
  func spans() throws {
    let text = "Émigré – ‹komputasi awan›, ‹PBB›: “‹inflasi›”."
    let (hits, document) = try Sample.hits(in: Sample.unmarked(text), .indonesian, Self.rows)
    #expect(hits.map { document.text(in: $0.span) } == ["komputasi awan", "PBB", "inflasi"])
    for hit in hits {
      #expect(document.tokens[hit.tokens.lowerBound].span.start == hit.span.start)
      #expect(document.tokens[hit.tokens.upperBound - 1].span.end == hit.span.end)
    }
  }

  private func terms(in text: String, _ rows: [String]) throws -> [String] {
    try Sample.hits(in: text, .indonesian, rows).hits.map(\.term.text)
  }
}
