package import PadanCore

/// Writes SRX 2.0: valid against `srx20.xsd`, the same bytes for the same rules.
///
/// Source: SRX 2.0 (LISA OSCAR, 2008).
package struct SRXWriter: Sendable {
  /// A writer.
  package init() {}

  /// The text of a file that holds the rules. `notes` stand at its head, a comment each.
  package func text(of rules: SegmentationRuleSet, notes: [String] = []) -> String {
    var lines = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>"]
    lines += notes.map { "<!-- \(XMLEscaping.comment($0)) -->" }
    lines.append("<srx xmlns=\"\(SRXReader.namespace)\" version=\"2.0\">")
    lines += header(of: rules)
    lines += ["  <body>", "    <languagerules>"]
    lines += rules.languages.flatMap(languageRule)
    lines += ["    </languagerules>", "    <maprules>"]
    lines += rules.maps.map { map in
      let pattern = XMLEscaping.attribute(map.pattern)
      let name = XMLEscaping.attribute(map.rulesName)
      return "      <languagemap languagepattern=\"\(pattern)\" languagerulename=\"\(name)\"/>"
    }
    lines += ["    </maprules>", "  </body>", "</srx>", ""]
    return lines.joined(separator: "\n")
  }

  private func header(of rules: SegmentationRuleSet) -> [String] {
    let subflows = yesOrNo(rules.formatting.segmentsSubflows)
    let cascade = rules.cascade.rawValue
    return ["  <header segmentsubflows=\"\(subflows)\" cascade=\"\(cascade)\">"]
      + rules.formatting.handles.map {
        "    <formathandle type=\"\($0.kind.rawValue)\" include=\"\(yesOrNo($0.isIncluded))\"/>"
      } + ["  </header>"]
  }

  private func languageRule(_ language: SegmentationRuleSet.LanguageRules) -> [String] {
    ["      <languagerule languagerulename=\"\(XMLEscaping.attribute(language.name))\">"]
      + language.rules.flatMap(rule) + ["      </languagerule>"]
  }

  private func rule(_ rule: SegmentationRule) -> [String] {
    let comment = rule.note.map { ["        <!-- \(XMLEscaping.comment($0)) -->"] } ?? []
    return comment + [
      "        <rule break=\"\(rule.effect.rawValue)\">",
      "          <beforebreak>\(XMLEscaping.pattern(rule.before))</beforebreak>",
      "          <afterbreak>\(XMLEscaping.pattern(rule.after))</afterbreak>",
      "        </rule>",
    ]
  }

  private func yesOrNo(_ value: Bool) -> String { value ? "yes" : "no" }
}
