/// A value of a closed set, told by its name; an unknown name is refused with all that are known.
package struct Choice<Value: RawRepresentable & CaseIterable & Sendable>: Sendable, Decodable
where Value.RawValue == String {
  /// The value.
  package let value: Value

  /// Reads the name.
  ///
  /// - Throws: `DecodingError` where it is no string, or no name of a value.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let name = try container.decode(String.self)
    guard let value = Value(rawValue: name) else {
      let names = Value.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\"\(name)\" is none of \(names)")
    }
    self.value = value
  }
}
