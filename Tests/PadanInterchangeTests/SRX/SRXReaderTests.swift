import PadanCore
import Testing

@testable import PadanInterchange

@Suite("SRXReader") struct SRXReaderTests {
  private func read(_ text: String) throws -> SRXReader.Result {
    try SRXReader().read(SourceText(text, name: "r.srx"))
  }

  /// A file with rules and maps, its body starting on the third line.
  private func file(
    header: String = "<header segmentsubflows=\"no\" cascade=\"yes\"/>", rules: String,
    maps: String = "<languagemap languagepattern=\".*\" languagerulename=\"x\"/>"
  ) -> String {
    """
    <srx xmlns="http://www.lisa.org/srx20" version="2.0">\(header)
    <body><languagerules><languagerule languagerulename="x">
    \(rules)
    </languagerule></languagerules>
    <maprules>\(maps)</maprules></body></srx>
    """
  }

  @Test("rules, maps and the header are read")
  func all() throws {
    let result = try read(
      file(
        header: """
          <header segmentsubflows="no" cascade="yes"><formathandle type="end" include="yes"/></header>
          """,
        rules: """
          <rule break="no"><beforebreak>\\bDr\\.</beforebreak><afterbreak>\\s</afterbreak></rule>
          <rule><beforebreak>[.]&lt;</beforebreak></rule>
          <rule break="yes"><afterbreak><![CDATA[ <]]></afterbreak></rule>
          """))
    #expect(result.findings.isEmpty)
    #expect(result.rules.cascade == .all)
    #expect(
      result.rules.formatting
        == .init(segmentsSubflows: false, handles: [.init(.end, isIncluded: true)]))
    #expect(
      result.rules.languages == [
        .init(
          name: "x",
          rules: [
            SegmentationRule(.joins, before: #"\bDr\."#, after: #"\s"#, location: line(3)),
            SegmentationRule(.breaks, before: "[.]<", location: line(4)),
            SegmentationRule(.breaks, after: " <", location: line(5)),
          ])
      ])
    #expect(
      result.rules.maps == [.init(pattern: ".*", rulesName: "x", location: line(7))])
  }

  private func line(_ line: Int) -> PadanCore.SourceLocation {
    PadanCore.SourceLocation(file: "r.srx", line: line)
  }

  @Test("white space in a pattern counts")
  func whiteSpace() throws {
    let result = try read(
      file(rules: "<rule><beforebreak> </beforebreak><afterbreak>\n a\t</afterbreak></rule>"))
    #expect(result.rules.languages.first?.rules.first?.before == " ")
    #expect(result.rules.languages.first?.rules.first?.after == "\n a\t")
  }

  @Test("what OmegaT leaves out has its default")
  func lenientHeader() throws {
    let rules = try read(
      file(
        header: "<header cascade=\"yes\"></header>",
        rules: "<rule><beforebreak>a</beforebreak></rule>")
    ).rules
    #expect(rules.formatting == SegmentationFormatting())
    #expect(rules.cascade == .all)
  }

  @Test("Okapi's extensions are passed over")
  func okapi() throws {
    let result = try read(
      file(
        header: """
          <header segmentsubflows="yes" cascade="no" xmlns:okpsrx="http://okapi.sf.net/srx-extensions">
          <okpsrx:options oneSegmentIncludesAll="no"/><okpsrx:sample language="en">A. B <rule/></okpsrx:sample></header>
          """,
        rules: "<rule><beforebreak>a</beforebreak></rule><o:rule xmlns:o=\"urn:o\"/>"))
    #expect(result.findings.isEmpty)
    #expect(result.rules.ruleCount == 1)
  }

  @Test("SRX 1.0 is read: no namespace, a DOCTYPE, maps in a named list")
  func version1() throws {
    let result = try read(
      """
      <?xml version="1.0"?><!DOCTYPE srx PUBLIC "-//SRX//DTD SRX//EN" "srx.dtd">
      <srx version="1.0"><header segmentsubflows="yes"/><body><languagerules>
      <languagerule languagerulename="x"><rule break="yes"><beforebreak>a</beforebreak></rule></languagerule>
      </languagerules><maprules><maprule maprulename="all">
      <languagemap languagepattern=".*" languagerulename="x"/></maprule></maprules></body></srx>
      """)
    #expect(result.findings.isEmpty)
    #expect(result.rules.cascade == .first)
    #expect(result.rules.ruleCount == 1 && result.rules.maps.count == 1)
  }

  @Test(
    "a bad part is a finding at its line, and the rest is read",
    arguments: [
      ("<rule break=\"maybe\"><beforebreak>b</beforebreak></rule>", "srx.rule", "break=\"maybe\""),
      ("<rule break=\"no\"/>", "srx.rule", "both of its patterns are empty"),
      ("<rulle/>", "srx.rulle", "<rulle> is passed over"),
      ("<header/>", "srx.header", "<header> is passed over"),
    ])
  func badRules(rule: String, check: String, message: String) throws {
    let result = try read(file(rules: "<rule><beforebreak>a</beforebreak></rule>\n\(rule)"))
    #expect(result.rules.ruleCount == 1)
    let finding = try #require(result.findings.first)
    #expect(result.findings.count == 1)
    #expect(finding.check == check && finding.message.contains(message))
    #expect(finding.location.line == 4)
  }

  @Test(
    "a bad map is a finding, and the rest is read",
    arguments: [
      "<languagemap languagepattern=\"a\"/>",
      "<languagemap languagepattern=\"a\" languagerulename=\"none\"/>",
    ])
  func badMaps(map: String) throws {
    let good = "<languagemap languagepattern=\".*\" languagerulename=\"x\"/>"
    let result = try read(
      file(rules: "<rule><beforebreak>a</beforebreak></rule>", maps: map + good))
    #expect(result.rules.maps.count == 1)
    #expect(result.findings.map(\.location.line) == [5])
  }

  @Test(
    "a file that is no SRX is an error with its place and advice",
    arguments: [
      ("<tmx version=\"1.4\"/>", PadanError.Code.badFormat, "<tmx>"),
      ("<srx xmlns=\"urn:other\"/>", .badFormat, "not <srx>"), ("[]", .badFormat, "broken"),
      ("<srx/>", .empty, "no rules"), ("", .badFormat, "XML"),
      ("<srx><body><languagerules></srx>", .badFormat, "mismatch"),
    ])
  func noSRX(text: String, code: PadanError.Code, message: String) throws {
    let error = try #require(throws: PadanError.self) { try read(text) }
    #expect(error.code == code)
    #expect(error.location?.file == "r.srx" && error.advice != nil)
    #expect(error.message.contains(message), "\(error)")
  }

  @Test("a file with mistakes without end is given up")
  func mistakes() throws {
    let text = file(rules: String(repeating: "<rule/>\n", count: SRXReader.mostFindings + 1))
    let error = try #require(throws: PadanError.self) { try read(text) }
    #expect(error.code == .badFormat && error.location?.line == SRXReader.mostFindings + 3)
  }

  @Test("rules of one name stand once")
  func doubleName() throws {
    let text = file(
      rules: """
        <rule><beforebreak>a</beforebreak></rule></languagerule>
        <languagerule languagerulename="x"><rule><beforebreak>b</beforebreak></rule></languagerule>
        <languagerule><rule><beforebreak>c</beforebreak></rule>
        """)
    let result = try read(text)
    #expect(result.rules.ruleCount == 1)
    #expect(result.findings.map(\.location.line) == [4, 5])
  }

  @Test("a file over the limit, a missing one and a folder are errors")
  func files() throws {
    let folder = try TemporaryFolder()
    let huge = try folder.write([UInt8](repeating: 0x20, count: SRXReader.limit + 1), to: "h.srx")
    #expect(throws: PadanError.self) { try SRXReader().read(huge) }
    #expect(throws: PadanError.self) { try SRXReader().read(folder.path("none.srx")) }
    #expect(throws: PadanError.self) { try SRXReader().read(folder.path) }
    let good = try folder.write(
      file(rules: "<rule><beforebreak>a</beforebreak></rule>"), to: "g.srx")
    #expect(try SRXReader().read(good).rules.ruleCount == 1)
  }
}
