internal import FoundationEssentials

/// Values as JSON for people: indented, keys sorted, a line feed at the end.
package enum JSONText {
  /// The JSON of a value.
  ///
  /// - Throws: what the value's encoding throws.
  package static func pretty(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }

  /// The JSON of a value on one line.
  ///
  /// - Throws: what the value's encoding throws.
  package static func line(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }
}
