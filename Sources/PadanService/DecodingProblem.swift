/// Says in plain words why a request could not be decoded.
struct DecodingProblem {
  let message: String

  init(_ error: any Error) {
    guard let error = error as? DecodingError else {
      message = "the line is not a request: \(error)"
      return
    }
    switch error {
    case .keyNotFound(let key, _):
      message = "\"\(key.stringValue)\" is missing"
    case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
      let place = Self.place(context.codingPath)
      message =
        place.isEmpty
        ? "the line is JSON but not an object" : "\"\(place)\" is not \(Self.name(of: type))"
    case .dataCorrupted(let context):
      let place = Self.place(context.codingPath)
      message =
        place.isEmpty ? "the line is not JSON" : "\"\(place)\": \(context.debugDescription)"
    @unknown default:
      message = "the line is not a request"
    }
  }

  private static func place(_ path: [any CodingKey]) -> String {
    path.map { key in key.intValue.map { "[\($0)]" } ?? key.stringValue }.joined()
  }

  private static func name(of type: any Any.Type) -> String {
    switch type {
    case is String.Type: "a string"
    case is Double.Type: "a number"
    case is [[String]].Type, is [Any].Type: "a list"
    default: "what it should be"
    }
  }
}
