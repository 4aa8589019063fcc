internal import CLibXML2
package import PadanCore

/// Steps through an XML text: the one place where libxml2 is called.
///
/// Nothing is fetched or expanded: no network, no DTD, no entities but XML's own five; `XMLScreening` refuses
/// what could make the parser work without end. Comments and processing instructions are passed over.
/// Memory is bounded by the longest text between two tags. Not Sendable: each file opens its own.
///
///     let reader = try XMLReader(source)
///     let root = try reader.root()
///     try reader.forEachChild { child in
///       if child.name.local == "beforebreak" { pattern = try reader.text() }
///     }
///
/// Source: libxml2's xmlTextReader, whose interface is that of .NET's XmlTextReader.
package final class XMLReader {
  /// What the reader stands on.
  package enum Event: Hashable, Sendable {
    /// A start tag; an empty element has an end, too.
    case start(XMLElement)
    /// Text; a run may come in several pieces.
    case text(String)
    /// An end tag.
    case end(XMLName)
  }

  /// The most elements that may stand in one another.
  package static let deepest = 100
  /// The most declarations of namespaces that may hold for one element; libxml2 looks through them one by one.
  package static let mostNamespaces = 500

  private static let isInitialized: Bool = {
    xmlInitParser()
    return true
  }()

  private let name: String
  /// A copy of the text that stays in place while libxml2 reads it.
  private let bytes: UnsafeMutableRawBufferPointer
  private let reader: xmlTextReaderPtr
  /// How many elements are open.
  private(set) var depth = 0
  /// How many namespaces each open element declares.
  private var namespaceCounts: [Int] = []
  private var namespaces = 0
  /// The end of an empty element, which libxml2 does not report.
  private var pendingEnd: XMLName?

  /// Opens a text; what it declares as its encoding is not looked at (`XMLDecoder` has done that).
  ///
  /// - Throws: `PadanError` with code `badFormat` where the text is refused unread.
  package init(_ source: SourceText) throws {
    try XMLScreening(source).check()
    _ = Self.isInitialized
    name = source.name
    bytes = .allocate(byteCount: source.bytes.count + 1, alignment: 1)
    bytes.copyBytes(from: source.bytes)
    let opened = bytes.withMemoryRebound(to: CChar.self) {
      padan_xml_open($0.baseAddress, Int32(clamping: source.bytes.count))
    }
    guard let reader = opened else {
      bytes.deallocate()
      throw PadanError(.system, "out of memory", at: SourceLocation(file: source.name))
    }
    self.reader = reader
  }

  deinit {
    xmlFreeTextReader(reader)
    bytes.deallocate()
  }

  /// The next event, or `nil` behind the root element.
  ///
  /// - Throws: `PadanError` with code `badFormat` where the text is no well-formed XML.
  package func next() throws -> Event? {
    if let end = pendingEnd {
      pendingEnd = nil
      leave()
      return .end(end)
    }
    while true {
      let status = xmlTextReaderRead(reader)
      guard status == 1 else {
        guard status == 0 else { throw syntaxError() }
        return nil
      }
      switch UInt32(xmlTextReaderNodeType(reader)) {
      case XML_READER_TYPE_ELEMENT.rawValue: return .start(try element())
      case XML_READER_TYPE_END_ELEMENT.rawValue:
        leave()
        return .end(nodeName)
      case XML_READER_TYPE_TEXT.rawValue, XML_READER_TYPE_CDATA.rawValue,
        XML_READER_TYPE_WHITESPACE.rawValue, XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue:
        if depth > 0 { return .text(string(xmlTextReaderConstValue(reader)) ?? "") }
      case XML_READER_TYPE_ENTITY_REFERENCE.rawValue:
        throw failure("an entity \"\(nodeName)\" that XML does not define")
      default: continue
      }
    }
  }

  /// The place of what the reader stands on.
  package var location: SourceLocation {
    SourceLocation(file: name, line: max(1, padan_xml_line(reader)))
  }

  private func element() throws -> XMLElement {
    let place = location
    let elementName = nodeName
    depth += 1
    guard depth <= Self.deepest else {
      throw failure("over \(Self.deepest) elements stand in one another")
    }
    if xmlTextReaderIsEmptyElement(reader) == 1 { pendingEnd = elementName }
    var attributes: [XMLName: String] = [:]
    var declared = 0
    while xmlTextReaderMoveToNextAttribute(reader) == 1 {
      if xmlTextReaderIsNamespaceDecl(reader) == 1 {
        declared += 1
      } else {
        attributes[nodeName] = string(xmlTextReaderConstValue(reader)) ?? ""
      }
    }
    _ = xmlTextReaderMoveToElement(reader)
    namespaceCounts.append(declared)
    namespaces += declared
    guard namespaces <= Self.mostNamespaces else {
      throw failure("over \(Self.mostNamespaces) namespaces are declared for one element")
    }
    return XMLElement(name: elementName, attributes: attributes, location: place)
  }

  private func leave() {
    depth -= 1
    namespaces -= namespaceCounts.popLast() ?? 0
  }

  private var nodeName: XMLName {
    XMLName(
      string(xmlTextReaderConstLocalName(reader)) ?? "",
      in: string(xmlTextReaderConstNamespaceUri(reader)))
  }

  private func string(_ bytes: UnsafePointer<xmlChar>?) -> String? {
    bytes.map { String(cString: $0) }
  }

  private func failure(_ message: String) -> PadanError {
    PadanError(.badFormat, message, at: location, advice: "check where the file comes from")
  }

  /// What libxml2 says of the text, without its line end.
  private func syntaxError() -> PadanError {
    guard let error = xmlGetLastError()?.pointee else { return failure("this is no XML") }
    let message = error.message.map { String(cString: $0) } ?? "this is no XML"
    let (line, column) = (Int(error.line), Int(error.int2))
    return PadanError(
      .badFormat, "the XML is broken: \(message.prefix { $0 != "\n" })",
      at: SourceLocation(
        file: name, line: line > 0 ? line : nil, column: line > 0 && column > 0 ? column : nil),
      advice: "write the file anew with the program that it comes from")
  }
}
