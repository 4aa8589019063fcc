internal import PadanCore

/// Walks through the elements of an SRX file and gathers what they say.
struct SRXParser {
  private let xml: XMLReader
  private var names: Set<String> = []
  private(set) var rules = SegmentationRuleSet()
  private(set) var findings: [Finding] = []

  init(xml: XMLReader) { self.xml = xml }

  /// Reads all below the root element.
  mutating func parse(_ root: XMLElement) throws {
    if let version = root["version"], version != "2.0", version != "1.0" {
      note(.warning, "SRX version \"\(version)\" is not known; it is read as 2.0", at: root)
    }
    try forEachChild(of: "srx") { parser, element, child in
      switch element {
      case .header: try parser.header(child)
      case .body: try parser.body()
      default: parser.misplaced(child)
      }
    }
    checkMaps()
  }

  private mutating func header(_ header: XMLElement) throws {
    rules.cascade =
      choice(SegmentationRuleSet.Cascade.self, "cascade", of: header, or: "no is taken")
      ?? .first
    rules.formatting.segmentsSubflows = header["segmentsubflows"] != "no"
    var handles: [SegmentationFormatting.Handle] = []
    try forEachChild(of: "header") { parser, element, child in
      guard element == .formathandle else { return parser.misplaced(child) }
      guard
        let kind = parser.choice(
          SegmentationFormatting.Handle.Kind.self, "type", of: child, or: "it is left out")
      else { return }
      handles.append(.init(kind, isIncluded: child["include"] == "yes"))
    }
    if !handles.isEmpty { rules.formatting.handles = handles }
  }

  private mutating func body() throws {
    try forEachChild(of: "body") { parser, element, child in
      switch element {
      case .languagerules:
        try parser.forEachChild(of: "languagerules") { parser, element, child in
          guard element == .languagerule else { return parser.misplaced(child) }
          try parser.languageRule(child)
        }
      case .maprules: try parser.maps()
      default: parser.misplaced(child)
      }
    }
  }

  private mutating func languageRule(_ languageRule: XMLElement) throws {
    guard let name = languageRule["languagerulename"] else {
      return note(
        .error, "the rules are left out: <languagerule> has no languagerulename", at: languageRule)
    }
    guard names.insert(name).inserted else {
      return note(
        .error, "the rules are left out: \"\(name)\" stands above already", at: languageRule)
    }
    var found: [SegmentationRule] = []
    try forEachChild(of: "languagerule") { parser, element, child in
      guard element == .rule else { return parser.misplaced(child) }
      if let rule = try parser.rule(child) { found.append(rule) }
    }
    rules.languages.append(.init(name: name, rules: found))
  }

  private mutating func rule(_ rule: XMLElement) throws -> SegmentationRule? {
    var (before, after) = ("", "")
    try forEachChild(of: "rule") { parser, element, child in
      switch element {
      case .beforebreak: before = try parser.xml.text()
      case .afterbreak: after = try parser.xml.text()
      default: parser.misplaced(child)
      }
    }
    // The schema lets the attribute be left out; the specification says that it is then "yes".
    guard
      let effect = rule["break"] == nil
        ? .breaks
        : choice(SegmentationRule.Effect.self, "break", of: rule, or: "the rule is left out")
    else { return nil }
    guard !before.isEmpty || !after.isEmpty else {
      note(.warning, "the rule is left out: both of its patterns are empty", at: rule)
      return nil
    }
    return SegmentationRule(effect, before: before, after: after, location: rule.location)
  }

  private mutating func maps() throws {
    try forEachChild(of: "maprules") { parser, element, child in
      switch element {
      case .maprule: try parser.maps()
      case .languagemap:
        guard let pattern = child["languagepattern"], let name = child["languagerulename"] else {
          return parser.note(
            .error,
            "the map is left out: <languagemap> needs languagepattern and languagerulename",
            at: child)
        }
        parser.rules.maps.append(
          .init(pattern: pattern, rulesName: name, location: child.location))
      default: parser.misplaced(child)
      }
    }
  }

  /// Leaves out maps to rules that the file does not have.
  private mutating func checkMaps() {
    for map in rules.maps where !names.contains(map.rulesName) {
      findings.append(
        Finding(
          check: "srx.map", severity: .error,
          message: "the map is left out: there are no rules \"\(map.rulesName)\"",
          location: map.location ?? xml.location))
    }
    rules.maps.removeAll { !names.contains($0.rulesName) }
  }

  /// Calls `body` with each child that is SRX's; others are passed over, those of SRX's namespace with a finding.
  private mutating func forEachChild(
    of parent: String, _ body: (inout Self, SRXElement, XMLElement) throws -> Void
  ) throws {
    try xml.forEachChild { child in
      guard findings.count < SRXReader.mostFindings else {
        throw PadanError(
          .badFormat, "the file has over \(SRXReader.mostFindings) mistakes", at: child.location,
          advice: "check that it is SRX, and mend what is reported first")
      }
      if let element = SRXElement(child.name) {
        try body(&self, element, child)
      } else if child.name.namespace.map(SRXElement.isSRX) ?? true {
        misplaced(child)
      }
    }
  }

  /// The value of an attribute with few values; a finding and `nil` where it is absent or has another.
  private mutating func choice<Value: RawRepresentable & CaseIterable>(
    _ type: Value.Type, _ attribute: String, of element: XMLElement, or consequence: String
  ) -> Value? where Value.RawValue == String {
    guard let text = element[attribute] else { return nil }
    if let value = Value(rawValue: text) { return value }
    let values = Value.allCases.map(\.rawValue).joined(separator: ", ")
    note(.error, "\(attribute)=\"\(text)\" is none of \(values): \(consequence)", at: element)
    return nil
  }

  private mutating func misplaced(_ element: XMLElement) {
    note(.warning, "<\(element.name)> is passed over: SRX has none there", at: element)
  }

  private mutating func note(_ severity: Severity, _ message: String, at element: XMLElement) {
    findings.append(
      Finding(
        check: "srx.\(element.name)", severity: severity, message: message,
        location: element.location))
  }
}
