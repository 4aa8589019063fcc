package import PadanCore

/// A name of XML: a local name in a namespace.
package struct XMLName: Hashable, Sendable, CustomStringConvertible {
  /// The namespace's URI, `nil` where there is none.
  package let namespace: String?
  /// The name without its prefix.
  package let local: String

  /// Makes a name.
  package init(_ local: String, in namespace: String? = nil) {
    self.namespace = namespace
    self.local = local
  }

  /// The local name.
  package var description: String { local }
}

/// The start of an element.
package struct XMLElement: Hashable, Sendable {
  /// Its name.
  package let name: XMLName
  /// Its attributes, without declarations of namespaces.
  package let attributes: [XMLName: String]
  /// Where its start tag ends: the file and line.
  package let location: SourceLocation

  /// The value of an attribute that is in no namespace, as most are.
  package subscript(_ attribute: String) -> String? { attributes[XMLName(attribute)] }
}
