@testable import PadanCommands
import Padan
import Testing

@Suite struct ReportMarkdownTests {
  @Test("sentences in order with their skeletons, terms and figures as tables")
  func whole() throws {
    let report = try Sample.report("Inflasi naik 2,8 persen. Ada PBB.", name: "berita.txt")
    #expect(
      ReportMarkdown(report: report).text == """
        # berita.txt

        Indonesian → English

        1. Inflasi naik 2,8 persen.

           *Inflation ⟦naik⟧ 2.8 percent.*

        2. Ada PBB.

           *⟦Ada⟧ UN.*

        ## Terms

        | Indonesian | English | Status | Domain | Count |
        | --- | --- | --- | --- | --- |
        | inflasi | inflation | preferred | economy | 1 |
        | PBB | UN | preferred | government | 1 |

        ## Figures and dates

        | Indonesian | English | Kind |
        | --- | --- | --- |
        | 2,8 persen | 2.8 percent | percent |


        """)
  }

  @Test("a report without terms and figures has no tables")
  func noTables() throws {
    let text = ReportMarkdown(report: try Sample.report("Mereka makan siang.")).text
    #expect(!text.contains("|"))
    #expect(!text.contains("##"))
  }

  @Test(
    "what Markdown would take for markup has a backslash before it",
    arguments: ["*", "_", "`", "[", "]", "<", ">", "|", "#", "\\"])
  func escaped(mark: String) throws {
    let report = try Sample.report("Harga \(mark)naik\(mark) tajam.", name: "a\(mark)b.txt")
    let lines = ReportMarkdown(report: report).text.split(separator: "\n")
    #expect(lines[0] == "# a\\\(mark)b.txt")
    #expect(lines[2] == "1. Harga \\\(mark)naik\\\(mark) tajam.")
  }

  @Test("a bar in a figure's cell parts no columns")
  func cells() throws {
    let report = try Sample.report("Naik Rp5|6 dan 3 persen.")
    for line in ReportMarkdown(report: report).text.split(separator: "\n")
    where line.hasPrefix("| ") {
      #expect(Self.columns(of: line) == 3, "\(line)")
    }
  }

  @Test(
    "what would open a list or a quotation within the item is escaped",
    arguments: ["- Harga naik.", "+ Harga naik.", "2021. Harga naik.", "1) Harga naik."])
  func blockStarts(sentence: String) throws {
    let report = try Sample.report(sentence, sentences: 9)
    let lines = ReportMarkdown(report: report).text.split(separator: "\n")
    let item = try #require(lines.first { $0.hasPrefix("1. ") }).dropFirst(3)
    #expect(item.filter { $0 != "\\" }.hasPrefix(sentence.prefix { $0 != " " }))
    #expect(item.hasPrefix("\\") || item.drop(while: \.isNumber).hasPrefix("\\"))
  }

  @Test("an entity in the text is shown as it was written")
  func entity() throws {
    let report = try Sample.report("Kode &lt; dan R&amp;D dipakai di sana.")
    let text = ReportMarkdown(report: report).text
    #expect(text.contains("R\\&amp;D") || text.contains("R&amp;amp;D"))
  }

  /// Cells between bars that have no backslash before them.
  private static func columns(of line: Substring) -> Int {
    var bars = 0
    var previous: Character = " "
    for character in line {
      if character == "|", previous != "\\" { bars += 1 }
      previous = character
    }
    return bars - 1
  }
}
