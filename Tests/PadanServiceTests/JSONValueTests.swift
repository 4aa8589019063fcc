@testable import PadanService
import FoundationEssentials
import Testing

@Suite struct JSONValueTests {
  @Test(
    "each kind of value is read as itself",
    arguments: [
      ("null", .null), ("true", .bool(true)), ("1", .integer(1)),
      ("-9223372036854775808", .integer(.min)),
      ("0.5", .number(0.5)), ("\"1\"", .string("1")), ("[null]", .array([.null])),
      ("{\"a\":[]}", .object(["a": .array([])])),
    ] as [(String, JSONValue)])
  func values(text: String, value: JSONValue) throws {
    #expect(try read("[\(text)]") == .array([value]))
  }

  @Test(
    "reading what was written gives the same value",
    arguments: [
      "[0,1,true,false,null,\"\"]", "{\"b\":1,\"a\":{\"c\":[1.5,-2]}}", "[[[[]]]]",
      "[9007199254740993,1e300,-0.25]", "{\"é/\\\\\\\"\":\"\\u0000\"}",
    ])
  func roundTrip(text: String) throws {
    let value = try read(text)
    #expect(try read(try JSONText.line(value)) == value)
    #expect(try read(try JSONText.pretty(value)) == value)
  }

  private func read(_ text: String) throws -> JSONValue {
    try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
  }
}
