@testable import PadanCommands
import Padan
import Testing

@Suite struct ReportTextTests {
  private let plain = TextStyle(isColored: false, columns: nil)

  @Test("each sentence with its skeleton under it, then terms and figures")
  func whole() throws {
    let report = try Sample.report("Inflasi naik 2,8 persen. Ada PBB. Lalu pulang.", sentences: 2)
    let lines = ReportText(report: report, style: plain).text
      .split(separator: "\n", omittingEmptySubsequences: false)
    #expect(
      lines.prefix(9) == [
        "a.txt", "Indonesian → English, 2 of 3 sentences", "", "1  Inflasi naik 2,8 persen.",
        "   Inflation ⟦naik⟧ 2.8 percent.", "", "2  Ada PBB.", "   ⟦Ada⟧ UN.", "",
      ])
    #expect(lines.contains("Terms"))
    #expect(lines.contains("Figures and dates"))
    #expect(
      lines.contains { Self.cells($0) == ["inflasi", "inflation", "preferred", "economy", "1"] })
    #expect(lines.contains { Self.cells($0) == ["2,8", "persen", "2.8", "percent", "percent"] })
    #expect(!lines.contains { $0.hasSuffix(" ") })
  }

  @Test("a report without terms and figures has no tables")
  func noTables() throws {
    let text = ReportText(report: try Sample.report("Mereka makan siang."), style: plain).text
    #expect(!text.contains("Terms"))
    #expect(!text.contains("Figures"))
    #expect(text.contains("1 sentence"))
  }

  @Test("what was left out is told by reason")
  func leftOut() throws {
    let report = try Sample.report(
      """
      Harga beras naik tajam.

      Baca juga: Gula

      Baca juga: Garam

      Editor: Sari

      Petani senang.
      """
    )
    let text = ReportText(report: report, style: plain).text
    #expect(text.contains("left out: 2 links, 1 credit"))
  }

  @Test("colours change nothing but colours")
  func colors() throws {
    let report = try Sample.report("Inflasi naik 2,8 persen. Ada Jochen Goller di PBB.")
    for columns in [nil, 40, 20] as [Int?] {
      let colored = ReportText(
        report: report, style: TextStyle(isColored: true, columns: columns)
      ).text
      let plain = ReportText(
        report: report, style: TextStyle(isColored: false, columns: columns)
      ).text
      #expect(colored.contains("\u{1B}["))
      #expect(!plain.contains("\u{1B}"))
      #expect(Sample.plain(colored) == plain)
    }
  }

  @Test("labels of ten sentences and more are lined up")
  func labels() throws {
    let text = (1...10).map { "Kalimat nomor \($0) ini beda\($0) sekali\($0)." }.joined(
      separator: " ")
    let lines = ReportText(report: try Sample.report(text, sentences: 10), style: plain).text
      .split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix(" 1  Kalimat") })
    #expect(lines.contains { $0.hasPrefix("10  Kalimat") })
    #expect(lines.contains { $0.hasPrefix("    ⟦Kalimat") })
  }

  @Test("a noun for each reason and count", arguments: BoilerplateReason.allCases)
  func reasons(reason: BoilerplateReason) {
    #expect(!reason.label(1).isEmpty)
    #expect(reason.label(2).hasSuffix("s"))
    #expect(reason == .initials || reason.label(2) == reason.label(1) + "s")
  }

  private static func cells(_ line: Substring) -> [Substring] { line.split(separator: " ") }
}
