@testable import PadanService
import Testing

@Suite struct JSONTextTests {
  @Test("one line: sorted keys, no escaped slashes, a line feed")
  func line() throws {
    #expect(try JSONText.line(["b": "x/y", "a": "1\n2"]) == "{\"a\":\"1\\n2\",\"b\":\"x/y\"}\n")
  }

  @Test("pretty: sorted keys, indented, one line feed at the end")
  func pretty() throws {
    let text = try JSONText.pretty(["b": 2, "a": 1])
    #expect(
      text.split(separator: "\n").map { $0.filter { $0 != " " } } == [
        "{", "\"a\":1,", "\"b\":2", "}",
      ])
    #expect(text.hasSuffix("}\n"))
  }
}
