/// The elements of SRX, by their names.
enum SRXElement: String {
  case header
  case formathandle
  case body
  case languagerules
  case languagerule
  case rule
  case beforebreak
  case afterbreak
  case maprules
  /// Of SRX 1.0: a named list of maps.
  case maprule
  case languagemap

  /// The element of a name, `nil` where the name is not SRX's.
  init?(_ name: XMLName) {
    guard name.namespace.map(Self.isSRX) ?? true else { return nil }
    self.init(rawValue: name.local)
  }

  /// Whether a namespace is SRX's; that of 1.0 has no number in it.
  static func isSRX(_ namespace: String) -> Bool { namespace.hasPrefix("http://www.lisa.org/srx") }
}
