@testable import PadanService
import FoundationEssentials
import Padan

/// A worker with a small glossary, asked line by line.
enum Worker {
  private static let glossary = """
    id,en,domain,pos,flags,note
    komputasi awan,cloud computing,technology,noun,,
    PBB|Perserikatan Bangsa-Bangsa,UN|United Nations,government,properNoun,proper,
    daring|!on-line,online|!on-line,technology,other,,

    """

  /// A workbench with the glossary.
  static func workbench() throws -> Workbench {
    let file = FileManager.default.temporaryDirectory.appending(
      path: "padan-tests-\(UUID().uuidString).csv")
    try Data(glossary.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try Workbench(glossaries: [file.path])
  }

  /// The answer's bytes as text; `nil` where there is none.
  static func raw(_ line: String, number: Int = 1) throws -> String? {
    let worker = LineWorker(RequestHandler(try workbench()))
    return worker.answer(to: Array(line.utf8)[...], number: number)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// The answer as a JSON value.
  static func answer(_ line: String, number: Int = 1) throws -> JSONValue {
    try JSONDecoder().decode(JSONValue.self, from: Data((try raw(line, number: number) ?? "").utf8))
  }

  /// The answer to a request made of its fields, so that nothing need be escaped by hand.
  static func answer(_ fields: [String: JSONValue]) throws -> JSONValue {
    try answer(try JSONText.line(fields))
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByArrayLiteral, ExpressibleByBooleanLiteral, ExpressibleByFloatLiteral
{
  init(stringLiteral value: String) { self = .string(value) }
  init(integerLiteral value: Int64) { self = .integer(value) }
  init(floatLiteral value: Double) { self = .number(value) }
  init(booleanLiteral value: Bool) { self = .bool(value) }
  init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

  /// A member of an object.
  subscript(_ key: String) -> JSONValue? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  /// A list's elements; none for other values.
  var elements: [JSONValue] {
    if case .array(let elements) = self { elements } else { [] }
  }

  /// A string; `nil` for other values.
  var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// A whole number; `nil` for other values.
  var integer: Int? {
    if case .integer(let value) = self { Int(value) } else { nil }
  }
}
