@testable import PadanCommands
import Padan
import Testing

@Suite struct ReportFormatTests {
  private let style = TextStyle(isColored: false, columns: nil)

  @Test("one file asked for is a JSON object, several are a list, though one of them failed")
  func json() throws {
    let report = try Sample.report("Inflasi naik.")
    let one = try ReportFormat.json.text(of: [report], files: 1, style: style)
    #expect(one.hasPrefix("{"))
    #expect(one.hasSuffix("}\n"))
    for reports in [[report], [report, report]] {
      let list = try ReportFormat.json.text(of: reports, files: 2, style: style)
      #expect(list.hasPrefix("["))
      #expect(list.hasSuffix("]\n"))
    }
  }

  @Test(
    "every format ends in a line feed and gives the same bytes again",
    arguments: ReportFormat.allCases)
  func ends(format: ReportFormat) throws {
    let reports = [try Sample.report("Inflasi naik 5 persen."), try Sample.report("Ada PBB.")]
    let text = try format.text(of: reports, files: 2, style: style)
    #expect(text.hasSuffix("\n"))
    #expect(try format.text(of: reports, files: 2, style: style) == text)
    #expect(text.contains("Inflasi naik 5 persen."))
    #expect(text.contains("Ada PBB."))
  }
}
