import PadanCore
import Testing

@testable import PadanInterchange

@Suite("XMLScreening") struct XMLScreeningTests {
  private func check(_ text: String) throws {
    try XMLScreening(SourceText(text, name: "t.xml")).check()
  }

  private static let bomb = """
    <?xml version="1.0"?>
    <!DOCTYPE a [
      <!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
    ]>
    <a>&c;</a>
    """

  @Test(
    "a DOCTYPE with declarations is refused, whatever they declare",
    arguments: [
      bomb, "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
      "<!DOCTYPE a [<!ENTITY % x SYSTEM 'http://example.org/x'> %x;]><a/>",
      "<!DOCTYPE a SYSTEM \"x.dtd\" []><a/>",
      "<!DOCTYPE a PUBLIC 'p' 'x.dtd' [<!ATTLIST a b CDATA 'c'>]>",
      "<!-- c --><!DOCTYPE\na\n[",
    ])
  func declarations(text: String) throws {
    let error = try #require(throws: PadanError.self) { try check(text) }
    #expect(error.code == .badFormat)
    #expect(error.location?.column != nil)
    #expect(throws: PadanError.self) { try XMLReader(SourceText(text)) }
  }

  @Test("the place of the declarations is told")
  func place() throws {
    let error = try #require(throws: PadanError.self) { try check(Self.bomb) }
    #expect(error.location == SourceLocation(file: "t.xml", line: 2, column: 13))
  }

  @Test(
    "what only looks like it is not",
    arguments: [
      "<!DOCTYPE a><a>[</a>", "<!DOCTYPE a SYSTEM \"[.dtd\"><a/>", "<!-- <!DOCTYPE a [ --><a/>",
      "<a><![CDATA[<!DOCTYPE a [<!ENTITY b 'c'>]>]]></a>", "<?p <!DOCTYPE a [ ?><a/>",
      "<a b='<!DOCTYPE'>[</a>", "<a b='>['>[</a>", "", "<", "<!", "a",
    ])
  func harmless(text: String) throws {
    try check(text)
  }

  @Test("an element may have many attributes, but not thousands")
  func attributes() throws {
    func element(_ count: Int) -> String {
      "<a" + (0..<count).map { " b\($0)='='" }.joined() + "/>"
    }
    try check(element(XMLScreening.mostAttributes))
    #expect(throws: PadanError.self) { try check(element(XMLScreening.mostAttributes + 1)) }
    #expect(throws: PadanError.self) { try check(element(50_000)) }
  }
}
