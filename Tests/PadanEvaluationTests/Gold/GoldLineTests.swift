import Testing

@testable import PadanEvaluation

@Suite struct GoldLineTests {
  private func problem(_ line: String) -> String? {
    do {
      _ = try GoldLine(Array(line.utf8)[...])
      return nil
    } catch {
      return error.message
    }
  }

  @Test("all fields, and only those that must be")
  func fields() throws {
    let full = try GoldLine(
      Array(#"{"id":"a1","text":"Ya. Tidak.","boundaries":[3,9],"ignore":[5],"x":{}}"#.utf8)[...])
    #expect(full.id == "a1" && full.text == "Ya. Tidak.")
    #expect(full.boundaries == [3, 9] && full.ignore == [5])
    let short = try GoldLine(Array(#"{"text":"Ya.","boundaries":[],"ignore":null}"#.utf8)[...])
    #expect(short.id == nil && short.ignore == nil)
  }

  @Test(
    "an id is a string or a whole number; another is passed over",
    arguments: [("7", "7"), (#""b""#, "b"), ("null", nil), ("[1]", nil), ("1.5", nil)])
  func identifiers(json: String, id: String?) throws {
    let line = #"{"id":\#(json),"text":"Ya.","boundaries":[]}"#
    #expect(try GoldLine(Array(line.utf8)[...]).id == id)
  }

  @Test(
    "what is no gold says why",
    arguments: [
      ("x", "the line is not JSON"), ("[]", "the line is JSON but not an object"),
      (#"{"boundaries":[]}"#, #""text" is missing"#),
      (#"{"text":"Ya."}"#, #""boundaries" is missing"#),
      (#"{"text":" \n\u001c","boundaries":[]}"#, #""text" is empty"#),
      (#"{"text":"Ya.","boundaries":"3"}"#, #""boundaries" is not a list"#),
      (#"{"text":"Ya.","boundaries":[true]}"#, #""boundaries[0]" is not a whole number"#),
      (#"{"text":"Ya.","boundaries":[0]}"#, #""boundaries[0]" is 0, but"#),
      (#"{"text":"Ya.","boundaries":[-1]}"#, #""boundaries[0]" is -1, but"#),
      (#"{"text":"Ya.","boundaries":[1,4]}"#, #""boundaries[1]" is 4, but the text has 3"#),
      (#"{"text":"Ya.","boundaries":[2,1]}"#, #""boundaries[1]" is 1 behind 2"#),
      (#"{"text":"Ya.","boundaries":[2,2]}"#, #""boundaries[1]" is 2 behind 2"#),
      (#"{"text":"Ya.","boundaries":[1.5]}"#, #""boundaries[0]" is not a whole number"#),
      (#"{"text":"Ya.","boundaries":[1e400]}"#, #""boundaries[0]" is not a whole number"#),
      (
        #"{"text":"Ya.","boundaries":[9223372036854775808]}"#,
        #""boundaries[0]" is not a whole number"#
      ),
      (#"{"text":"Ya.","boundaries":[9223372036854775807]}"#, #""boundaries[0]" is 922"#),
      (#"{"text":"Ya.","boundaries":null}"#, #""boundaries" is not"#),
      (#"{"text":"Ya.","boundaries":[],"ignore":["x"]}"#, #""ignore[0]" is not a whole number"#),
      (#"{"text":"Ya.","boundaries":[],"ignore":[9]}"#, #""ignore[0]" is 9, but"#),
      (#"{"text":"\ud800","boundaries":[]}"#, "the line is not JSON"),
    ])
  func problems(line: String, message: String) {
    #expect(problem(line)?.hasPrefix(message) == true, "\(problem(line) ?? "none")")
  }

  @Test("bytes that are no UTF-8 are told as such")
  func encoding() {
    let line = Array(#"{"text":"Ya."#.utf8) + [0xE9] + Array(#"","boundaries":[]}"#.utf8)
    #expect(throws: GoldLine.Problem(message: "the line is not UTF-8")) {
      try GoldLine(line[...])
    }
  }

  @Test("brackets without end cannot exhaust the stack")
  func depth() {
    #expect(problem(String(repeating: "[", count: 200_000)) != nil)
    let deep = #"{"text":"Ya.","boundaries":"# + String(repeating: "[", count: 200_000)
    #expect(problem(deep) != nil)
  }
}
