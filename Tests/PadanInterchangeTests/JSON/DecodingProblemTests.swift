import FoundationEssentials
import PadanInterchange
import Testing

@Suite struct DecodingProblemTests {
  private struct Value: Decodable {
    let text: String
    let numbers: [Int]
  }

  @Test(
    "what is wrong, in plain words",
    arguments: [
      ("", "the line is not JSON"), ("{", "the line is not JSON"),
      ("[1]", "the line is JSON but not an object"),
      (#"{"text":"a"}"#, #""numbers" is missing"#),
      (#"{"text":1,"numbers":[]}"#, #""text" is not a string"#),
      (#"{"text":"a","numbers":[1,"b"]}"#, #""numbers[1]" is not a whole number of 64 bits"#),
    ])
  func message(json: String, message: String) {
    let error = #expect(throws: (any Error).self) {
      try JSONDecoder().decode(Value.self, from: Data(json.utf8))
    }
    if let error { #expect(DecodingProblem(error).message == message) }
  }

  @Test("another error is told as it is, of the subject")
  func others() {
    struct Odd: Error {}
    #expect(DecodingProblem(Odd(), subject: "the file").message.hasPrefix("the file cannot be"))
  }
}
