@testable import Padan
import PadanCore
import Testing

@Suite struct WorkbenchSegmentationRulesTests {
  private static let file = """
    <srx xmlns="http://www.lisa.org/srx20" version="2.0">
    <header segmentsubflows="yes" cascade="no"/><body><languagerules>
    <languagerule languagerulename="x">
    <rule break="no"><beforebreak>(Dr</beforebreak></rule>
    <rule break="no"><beforebreak>Dr\\.</beforebreak><afterbreak>\\s</afterbreak></rule>
    <rule><beforebreak>[.?!]</beforebreak><afterbreak>\\s</afterbreak></rule>
    </languagerule></languagerules>
    <maprules><languagemap languagepattern="ID.*" languagerulename="x"/></maprules></body></srx>
    """

  private func rules() throws -> (rules: SegmentationRuleSet, findings: [Finding]) {
    let folder = try TemporaryFolder()
    return try Workbench().segmentationRules(at: folder.write(Self.file, as: "x.srx"))
  }

  private func sentences(_ text: String, _ language: LanguageTag?) throws -> (
    texts: [String], findings: [Finding]
  ) {
    let workbench = try Workbench()
    let (segmented, findings) = try workbench.sentences(
      of: workbench.document(of: SourceText(text)), by: rules().rules, language: language)
    return (segmented.sentences.map(segmented.text(in:)), findings)
  }

  @Test("a file's rules are read, and a bad one is a finding with its line")
  func read() throws {
    let (rules, findings) = try rules()
    #expect(rules.ruleCount == 2)
    #expect(findings.map(\.location.line) == [4])
    #expect(findings.map(\.check) == ["srx.rule"])
  }

  @Test("rules cut a text whose language is told or identified")
  func cut() throws {
    let text = "Pada hari ini Dr. Budi dan yang lain tidak akan datang. Ia sakit."
    let expected = ["Pada hari ini Dr. Budi dan yang lain tidak akan datang.", "Ia sakit."]
    #expect(try sentences(text, nil).texts == expected)
    #expect(try sentences(text, LanguageTag("id-ID")).texts == expected)
    #expect(try sentences(text, nil).findings.isEmpty)
  }

  @Test("where no rule holds each paragraph is one sentence, with a finding")
  func idle() throws {
    let (texts, findings) = try sentences("One. Two.", .english)
    #expect(texts == ["One. Two."])
    #expect(findings.map(\.check) == ["srx.language"])
    #expect(findings.first?.message.contains("--from") == true)
  }

  @Test("what was cut can be analyzed on")
  func analyze() throws {
    let workbench = try Workbench()
    let document = try workbench.document(of: SourceText("Dr. Budi sakit. Ia pulang."))
    let (segmented, _) = try workbench.sentences(
      of: document, by: rules().rules, language: .indonesian)
    let analyzed = try workbench.analyze(
      document, language: segmented.language, sentences: segmented.sentences)
    #expect(analyzed.segments.map(\.span) == segmented.sentences)
  }

  @Test("Padan's rules, written and read back, are the same and cut nearly as Padan does")
  func export() throws {
    let workbench = try Workbench()
    let folder = try TemporaryFolder()
    let own = Workbench.ownSegmentationRules
    let (read, findings) = try workbench.segmentationRules(
      at: folder.write(workbench.srx(of: own), as: "own.srx"))
    #expect(findings.isEmpty)
    #expect(read.ruleCount == own.ruleCount)
    #expect(zip(read.languages, own.languages).allSatisfy { $0.name == $1.name })
    let document = try workbench.document(
      of: SourceText("Prof. Dr. Budi tiba pukul 10.30 WIB. “Siapa?” tanya Ani. Ia diam."))
    #expect(
      try workbench.sentences(of: document, by: read, language: .indonesian).document.sentences
        == workbench.sentences(of: document, language: .indonesian).sentences)
  }

  @Test("a file that is no SRX, or none, is an error")
  func errors() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("<tmx/>", as: "x.srx")
    #expect(throws: PadanError.self) { try Workbench().segmentationRules(at: path) }
    #expect(throws: PadanError.self) { try Workbench().segmentationRules(at: path + ".none") }
  }
}
