import Padan
import PadanService
import Testing

@testable import PadanCommands

@Suite struct EvaluationJSONTests {
  @Test("figures are shares from 0 to 1, one that has no value is absent")
  func figures() throws {
    let json = EvaluationJSON(
      try GoldSample.evaluation([
        ("a.txt", "Satu kali.\nDua kali."), ("b.txt", "Ia datang. Lalu pergi."),
      ]))
    #expect(json.files.map(\.f1) == [1, 0])
    #expect(json.files.map(\.recall) == [1, nil])
    #expect(json.macroF1 == 0.5)
    #expect(json.total.file == nil && json.total.truePositives == 1)
    #expect(try !JSONText.line(json.files[1]).contains("recall"))
  }

  @Test("errors by class with examples and their places")
  func errors() throws {
    let gold = #"{"id":7,"text":"Ia datang. Lalu pergi.","boundaries":[]}"#
    let json = EvaluationJSON(try GoldSample.evaluation([("a.jsonl", gold)]))
    let errors = try #require(json.errors.first)
    #expect(errors.kind == .extra && errors.class == .other && errors.count == 1)
    let example = try #require(errors.examples.first)
    #expect(example.file.hasSuffix("/a.jsonl") && example.line == 1 && example.id == "7")
    #expect(example.position == 9)
    #expect(example.left == "Ia datang." && example.right == "Lalu pergi.")
    #expect(try JSONText.line(errors).contains(#""class":"other""#))
  }
}
