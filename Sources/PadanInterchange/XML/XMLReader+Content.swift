internal import PadanCore

extension XMLReader {
  /// Steps onto the root element.
  ///
  /// - Throws: `PadanError` with code `badFormat` where there is none.
  package func root() throws -> XMLElement {
    while let event = try next() {
      if case .start(let element) = event { return element }
    }
    throw PadanError(.badFormat, "the XML has no element", at: location)
  }

  /// Calls `body` with each child of the element that the reader stands on, up to the element's end.
  ///
  /// `body` may read the child's content, or a part of it; what it leaves is passed over.
  package func forEachChild(_ body: (XMLElement) throws -> Void) throws {
    let level = depth
    while let event = try next() {
      switch event {
      case .start(let child):
        try body(child)
        while depth > level, try next() != nil {}
      case .end where depth < level: return
      case .end, .text: continue
      }
    }
  }

  /// The text of the element that the reader stands on and of the elements in it, up to the element's end.
  package func text() throws -> String {
    let level = depth
    var text = ""
    while let event = try next() {
      if case .text(let piece) = event { text += piece }
      if depth < level { break }
    }
    return text
  }
}
