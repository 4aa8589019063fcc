import FoundationEssentials
import Padan
import PadanInterchange
import Testing

@testable import PadanService

@Suite struct ChoiceTests {
  private struct Fields: Decodable {
    let quotations: Choice<SegmentationOptions.Quotations>?
  }

  private func decoded(_ json: String) throws -> SegmentationOptions.Quotations? {
    try JSONDecoder().decode(Fields.self, from: Data(json.utf8)).quotations?.value
  }

  @Test("a value is told by its name; none is where the field is absent or null")
  func names() throws {
    #expect(try decoded(#"{"quotations":"keep"}"#) == .keep)
    #expect(try decoded(#"{"quotations":"split"}"#) == .split)
    #expect(try decoded(#"{"quotations":null}"#) == nil)
    #expect(try decoded("{}") == nil)
  }

  @Test(
    "an unknown name is refused with those that are known, another type with its name",
    arguments: [
      (#""all""#, #""quotations": "all" is none of "split", "keep""#),
      (#""Keep""#, #""quotations": "Keep" is none of "split", "keep""#),
      (#""""#, #""quotations": "" is none of "split", "keep""#),
      ("1", #""quotations" is not a string"#), ("true", #""quotations" is not a string"#),
      (#"["keep"]"#, #""quotations" is not a string"#),
    ])
  func unknown(value: String, message: String) {
    let error = #expect(throws: DecodingError.self) { try decoded("{\"quotations\":\(value)}") }
    if let error { #expect(DecodingProblem(error).message == message) }
  }
}
