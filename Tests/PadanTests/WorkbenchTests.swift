@testable import Padan
import PadanCore
import PadanSummarization
import Testing

@Suite struct WorkbenchTests {
  private static let rows = [
    "inflasi,inflation,economy,noun,,", "harga beras,price of rice,economy,noun,,",
    "Bank Indonesia|BI,Bank Indonesia|BI,economy,properNoun,proper,",
  ]
  private static let article = """
    Harga Beras Naik Lagi

    JAKARTA, KOMPAS.com - Harga beras naik 2,8 persen pada Maret 2021.

    Baca juga: Harga gula turun

    Bank Indonesia menilai inflasi masih terkendali. Inflasi akan turun pada Mei.

    Pedagang di pasar itu berharap harga beras turun.
    """

  @Test("a report: summary, skeletons, terms and figures of an article")
  func report() throws {
    let workbench = try TemporaryFolder.workbench(Self.rows)
    let document = try workbench.document(of: SourceText(Self.article))
    let report = try workbench.report(on: document)
    #expect(report.document.language == .indonesian)
    #expect(report.target == .english)
    #expect(
      report.summary.sentences.map(\.text) == [
        "Harga beras naik 2,8 persen pada Maret 2021.",
        "Bank Indonesia menilai inflasi masih terkendali.", "Inflasi akan turun pada Mei.",
      ])
    #expect(
      report.skeletons.map(\.text) == [
        "Price of rice ⟦naik⟧ 2.8 percent ⟦pada⟧ March 2021.",
        "Bank Indonesia ⟦menilai⟧ inflation ⟦masih terkendali⟧.",
        "Inflation ⟦akan turun pada⟧ May.",
      ])
    #expect(report.termUses.map(\.count) == [1, 1, 2])
    #expect(report.figures.map(\.target) == ["2.8 percent", "March 2021", "May"])
    #expect(report.leftOut.map(\.count) == [1])
    #expect(report.leftOut.first?.reason == .link)
  }

  @Test("a whole report: headline and body, every sentence, boilerplate left out")
  func wholeReport() throws {
    let workbench = try TemporaryFolder.workbench(Self.rows)
    let report = try workbench.wholeReport(
      on: workbench.document(of: SourceText(Self.article)))
    #expect(report.summary.sentences.count == 5)
    #expect(report.summary.sentences.first?.text == "Harga Beras Naik Lagi")
    #expect(!report.summary.sentences.contains { $0.text.contains("Baca juga") })
    #expect(report.skeletons.count == 5)
    #expect(report.hits.count == 6)
  }

  @Test("English articles get Indonesian skeletons")
  func english() throws {
    let workbench = try TemporaryFolder.workbench(Self.rows)
    let text = "The price of rice rose 2.8 percent in March 2021. It was the highest since May."
    let report = try workbench.report(on: workbench.document(of: SourceText(text)))
    #expect(report.document.language == .english)
    #expect(
      report.skeletons.map(\.text) == [
        "⟦The⟧ harga beras ⟦rose⟧ 2,8 persen ⟦in⟧ Maret 2021.",
        "⟦It was the highest since⟧ Mei.",
      ])
  }

  @Test("options are heeded")
  func options() throws {
    let workbench = try TemporaryFolder.workbench(Self.rows)
    let document = try workbench.document(of: SourceText(Self.article))
    let one = try workbench.report(on: document, options: ReportOptions(limit: .sentences(1)))
    #expect(one.summary.sentences.count == 1)
    let all = try workbench.report(
      on: document, options: ReportOptions(to: .english, ranker: .textrank, limit: .ratio(1)))
    #expect(all.summary.sentences.count == 4)
    #expect(all.summary.sentences.map(\.index) == all.summary.sentences.map(\.index).sorted())
  }

  @Test("the language told is believed")
  func toldLanguage() throws {
    let workbench = try TemporaryFolder.workbench(Self.rows)
    let document = try workbench.document(of: SourceText("Inflasi 5.000"))
    let indonesian = try workbench.report(on: document, options: ReportOptions(from: .indonesian))
    #expect(indonesian.skeletons.map(\.text) == ["Inflation 5,000"])
    let regional = try workbench.report(
      on: document, options: ReportOptions(from: LanguageTag("id-ID"), to: LanguageTag("en-US")))
    #expect(regional.skeletons.map(\.text) == ["Inflation 5,000"])
  }

  @Test(
    "a text in another language, and a way that is none, are refused",
    arguments: [
      ("Xyzzy plugh qwerty.", nil, nil), ("Halo dunia.", LanguageTag("fr"), nil),
      ("Halo dunia.", .indonesian, .indonesian), ("Halo dunia.", .indonesian, LanguageTag("ms")),
    ] as [(String, LanguageTag?, LanguageTag?)])
  func unknownLanguage(text: String, from: LanguageTag?, to: LanguageTag?) throws {
    let workbench = try Workbench()
    let document = try workbench.document(of: SourceText(text, name: "a.txt"))
    let error = #expect(throws: PadanError.self) {
      try workbench.report(on: document, options: ReportOptions(from: from, to: to))
    }
    #expect(error?.code == .unknownLanguage)
    #expect(error?.location?.file == "a.txt")
    #expect(error?.advice?.isEmpty == false)
  }

  @Test("a file is read; what cannot be read says so")
  func read() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("Halo dunia.\n", as: "a.txt")
    let workbench = try Workbench()
    #expect(try workbench.read(path).document.paragraphs.count == 1)
    let missing = #expect(throws: PadanError.self) { try workbench.read(folder.path + "/none.txt") }
    #expect(missing?.code == .unreadable)
    let blank = try folder.write(" \n\n", as: "b.txt")
    let empty = #expect(throws: PadanError.self) { try workbench.read(blank) }
    #expect(empty?.code == .empty)
  }

  @Test("bad rows of a glossary are findings, the good ones are used")
  func badRows() throws {
    let workbench = try TemporaryFolder.workbench(["inflasi,inflation,economy,noun,,", "awan,,,,,"])
    #expect(workbench.glossary.entries.count == 1)
    #expect(workbench.glossaryFindings.map(\.location.line) == [3])
    let error = #expect(throws: PadanError.self) { try Workbench(glossaries: ["/nowhere/x.csv"]) }
    #expect(error?.code == .unreadable)
  }

  @Test("of two glossaries that have a term the first wins")
  func order() throws {
    let folder = try TemporaryFolder()
    let header = "id,en\n"
    let house = try folder.write(header + "awan,the cloud\n", as: "house.csv")
    let shipped = try folder.write(header + "awan,cloud\n", as: "shipped.csv")
    for (paths, target) in [([house, shipped], "the cloud"), ([shipped, house], "cloud")] {
      let workbench = try Workbench(glossaries: paths)
      let document = try workbench.analyze(
        workbench.document(of: SourceText("ada awan")), language: .indonesian)
      #expect(try workbench.terms(in: document).first?.targets.first?.text == target)
    }
  }

  @Test("sentences that are told are believed")
  func toldSentences() throws {
    let workbench = try Workbench()
    let document = try workbench.document(of: SourceText("satu dua tiga"))
    let analyzed = try workbench.analyze(
      document, language: .indonesian, sentences: [TextSpan(0, 8), TextSpan(9, 13)])
    #expect(analyzed.segments.map { analyzed.text(in: $0.span) } == ["satu dua", "tiga"])
  }
}
