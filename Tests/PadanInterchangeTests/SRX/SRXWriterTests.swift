import PadanCore
import SeededRandom
import Testing

@testable import PadanInterchange

@Suite("SRXWriter") struct SRXWriterTests {
  private let rules = SegmentationRuleSet(
    cascade: .all,
    formatting: .init(segmentsSubflows: false, handles: [.init(.start, isIncluded: false)]),
    languages: [
      .init(
        name: "A & B",
        rules: [
          SegmentationRule(
            .joins, before: #"\bDr\."#, after: #"\s"#, note: "titles -- never an end"),
          SegmentationRule(.breaks, before: "[.?!<]"),
        ])
    ], maps: [.init(pattern: "[Ii][Dd].*", rulesName: "A & B")])

  @Test("a rule set is written as SRX 2.0")
  func text() {
    #expect(
      SRXWriter().text(of: rules, notes: ["House rules"]) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- House rules -->
        <srx xmlns="http://www.lisa.org/srx20" version="2.0">
          <header segmentsubflows="no" cascade="yes">
            <formathandle type="start" include="no"/>
          </header>
          <body>
            <languagerules>
              <languagerule languagerulename="A &amp; B">
                <!-- titles - - never an end -->
                <rule break="no">
                  <beforebreak>\\bDr\\.</beforebreak>
                  <afterbreak>\\s</afterbreak>
                </rule>
                <rule break="yes">
                  <beforebreak>[.?!&lt;]</beforebreak>
                  <afterbreak></afterbreak>
                </rule>
              </languagerule>
            </languagerules>
            <maprules>
              <languagemap languagepattern="[Ii][Dd].*" languagerulename="A &amp; B"/>
            </maprules>
          </body>
        </srx>

        """)
  }

  @Test("rules that were written are read back")
  func roundTrip() throws {
    let alphabet = ["a", ".", "\\", "[", "<", "&", "\"", " ", "\n", "\r", "\t", "é", "]]>", "--"]
    var random = SplitMix64(seed: 3)
    func text() -> String {
      (0..<Int.random(in: 1...6, using: &random))
        .map { _ in alphabet.randomElement(using: &random) ?? "" }.joined()
    }
    for _ in 0..<100 {
      let name = text()
      let written = SegmentationRuleSet(
        cascade: Bool.random(using: &random) ? .all : .first,
        languages: [
          .init(
            name: name,
            rules: (0..<3).map { _ in
              SegmentationRule(
                Bool.random(using: &random) ? .breaks : .joins, before: text(), after: text(),
                note: text())
            })
        ], maps: [.init(pattern: text(), rulesName: name)])
      let read = try SRXReader().read(SourceText(SRXWriter().text(of: written)))
      #expect(read.findings.isEmpty)
      #expect(bare(read.rules) == bare(written))
    }
  }

  /// Without notes and locations, which are not read or not written.
  private func bare(_ rules: SegmentationRuleSet) -> SegmentationRuleSet {
    SegmentationRuleSet(
      cascade: rules.cascade, formatting: rules.formatting,
      languages: rules.languages.map { language in
        .init(
          name: language.name,
          rules: language.rules.map {
            SegmentationRule($0.effect, before: $0.before, after: $0.after)
          })
      }, maps: rules.maps.map { .init(pattern: $0.pattern, rulesName: $0.rulesName) })
  }
}
