import PadanCore
import Testing

@testable import PadanInterchange

@Suite("XMLReader") struct XMLReaderTests {
  /// What a reader says of a text, in words.
  private func events(_ text: String) throws -> [String] {
    let reader = try XMLReader(SourceText(text, name: "t.xml"))
    var events: [String] = []
    while let event = try reader.next() {
      switch event {
      case .start(let element):
        let attributes = element.attributes.map { "\($0.key)=\($0.value)" }.sorted()
        events.append((["<\(element.name)"] + attributes).joined(separator: " "))
      case .text(let text): events.append(text)
      case .end(let name): events.append("/\(name)")
      }
    }
    return events
  }

  private func failure(_ text: String) -> PadanError? {
    #expect(throws: PadanError.self) { try events(text) }
  }

  @Test("elements, attributes and texts come in order")
  func order() throws {
    #expect(
      try events("<a x='1' y=\"&lt;2&#33;\">b<c/>d</a>")
        == ["<a x=1 y=<2!", "b", "<c", "/c", "d", "/a"])
  }

  @Test("comments, instructions and a DOCTYPE that only names a DTD are passed over")
  func passedOver() throws {
    let head = "<?xml version=\"1.0\"?><!-- - --><!DOCTYPE a PUBLIC \"-//X//\" \"none.dtd\"><?p q?>"
    #expect(try events(head + "<a><!-- x --><?p?>y</a><!-- z -->") == ["<a", "y", "/a"])
  }

  @Test("white space and CDATA are text")
  func characterData() throws {
    #expect(try events("<a> <![CDATA[<b>&]]></a>").joined() == "<a <b>&/a")
    #expect(try events("<a>\n</a>") == ["<a", "\n", "/a"])
    #expect(try events("<a>x\r\ny</a>") == ["<a", "x\ny", "/a"])
  }

  @Test("names have their namespaces, whatever the prefix")
  func namespaces() throws {
    let reader = try XMLReader(SourceText("<p:a xmlns:p='urn:x' p:b='1' b='2'/>"))
    let root = try reader.root()
    #expect(root.name == XMLName("a", in: "urn:x"))
    #expect(root["b"] == "2")
    #expect(root.attributes[XMLName("b", in: "urn:x")] == "1")
  }

  @Test("an element's line is that of its start tag")
  func lines() throws {
    let reader = try XMLReader(SourceText("<a>\n\n<b\n c='1'/>\n<d/></a>", name: "t.xml"))
    var lines: [Int?] = [try reader.root().location.line]
    try reader.forEachChild { lines.append($0.location.line) }
    #expect(lines == [1, 4, 5])
  }

  @Test("lines are right beyond 65,535, where libxml2 once stopped counting")
  func manyLines() throws {
    let text = "<a>" + String(repeating: "<b/>\n", count: 70_000) + "<c>d</c></a>"
    let reader = try XMLReader(SourceText(text))
    _ = try reader.root()
    var last: XMLElement?
    try reader.forEachChild { last = $0 }
    #expect(last?.name.local == "c")
    #expect((last?.location.line ?? 0) >= 65_535)
  }

  @Test("children are read by name, and what is left of one is passed over")
  func children() throws {
    let reader = try XMLReader(SourceText("<a>x<b>1<c>2</c>3</b>y<d><e/></d><b/></a>"))
    _ = try reader.root()
    var found: [String] = []
    try reader.forEachChild { child in
      found.append(child.name.local == "b" ? try reader.text() : child.name.local)
    }
    #expect(found == ["123", "d", ""])
    #expect(try reader.next() == nil)
  }

  @Test(
    "what is no XML is an error at its place",
    arguments: [
      ("<a>\n<b></a>", 2), ("<a>", 1), ("", nil), ("text", 1), ("<a>\n  <b", 2), ("<a b=1/>", 1),
      ("<a/><b/>", 1), ("<a>\n&nbsp;</a>", 2), ("<a b='<'/>", 1), ("<a>\u{1}</a>", 1),
      ("<p:a/>\n<", 2),
    ])
  func broken(text: String, line: Int?) throws {
    let error = try #require(failure(text))
    #expect(error.code == .badFormat)
    #expect(error.location?.file == "t.xml")
    if let line { #expect(error.location?.line == line, "\(error)") }
    #expect(error.advice != nil)
  }

  @Test("a text that is cut off anywhere is an error")
  func truncated() throws {
    let whole = "<?xml version=\"1.0\"?><!-- c --><a b='c'>d<e f=\"g\"/><![CDATA[h]]></a>"
    #expect(try events(whole).count == 6)
    for length in 0..<whole.count {
      #expect(failure(String(whole.prefix(length)))?.code == .badFormat, "\(length)")
    }
  }

  @Test("an entity that is not XML's own is refused, even where a DTD may define it")
  func entities() throws {
    let error = try #require(failure("<!DOCTYPE a SYSTEM 'none.dtd'><a>\n&nbsp;</a>"))
    #expect(error.description.contains("nbsp"))
  }

  @Test("elements may stand in one another up to a limit")
  func depth() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    }
    #expect(try events(nested(XMLReader.deepest)).count == 2 * XMLReader.deepest)
    #expect(failure(nested(XMLReader.deepest + 1))?.description.contains("100 elements") == true)
    #expect(failure(nested(100_000)) != nil)
  }

  @Test("namespaces may be declared anew for each element, but not without end within one another")
  func namespaceLimit() throws {
    let declarations = (0..<100).map { " xmlns:n\($0)='u'" }.joined()
    func nested(_ count: Int) -> String {
      String(repeating: "<a\(declarations)>", count: count)
        + String(repeating: "</a>", count: count)
    }
    #expect(try events(nested(5)).count == 10)
    #expect(try events("<r>" + String(repeating: nested(1), count: 50) + "</r>").count == 102)
    #expect(failure(nested(6))?.description.contains("500 namespaces") == true)
  }

  @Test("an attribute that stands twice is an error")
  func wellFormed() {
    #expect(failure("<a b='1' b='2'/>") != nil)
  }
}
