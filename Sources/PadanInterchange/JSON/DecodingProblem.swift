/// Says in plain words why JSON could not be decoded, in a sentence about `subject`.
package struct DecodingProblem {
  /// What is wrong: `"text" is missing`, `"boundaries[3]" is not a whole number of 64 bits`.
  package let message: String

  /// Reads an error of a `JSONDecoder`; a problem of the value as a whole is said of `subject`, such as `the line`.
  package init(_ error: any Error, subject: String = "the line") {
    guard let error = error as? DecodingError else {
      message = "\(subject) cannot be decoded: \(error)"
      return
    }
    switch error {
    case .keyNotFound(let key, _):
      message = "\"\(key.stringValue)\" is missing"
    case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
      let place = Self.place(context.codingPath)
      message =
        place.isEmpty
        ? "\(subject) is JSON but not an object" : "\"\(place)\" is not \(Self.name(of: type))"
    case .dataCorrupted(let context):
      let place = Self.place(context.codingPath)
      message =
        place.isEmpty ? "\(subject) is not JSON" : "\"\(place)\": \(context.debugDescription)"
    @unknown default:
      message = "\(subject) cannot be decoded"
    }
  }

  private static func place(_ path: [any CodingKey]) -> String {
    path.map { key in key.intValue.map { "[\($0)]" } ?? key.stringValue }.joined()
  }

  private static func name(of type: any Any.Type) -> String {
    switch type {
    case is String.Type: "a string"
    case is Int.Type: "a whole number of 64 bits"
    case is Double.Type: "a number"
    case is [[String]].Type, is [Any].Type: "a list"
    default: "what it should be"
    }
  }
}
