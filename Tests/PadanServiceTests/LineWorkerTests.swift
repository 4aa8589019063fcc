@testable import PadanService
import FoundationEssentials
import Padan
import Testing

@Suite struct LineWorkerTests {
  @Test(
    "an id of every JSON type is given back",
    arguments: [
      "null", "true", "false", "0", "-7", "9007199254740993", "9223372036854775807", "1.5",
      "\"a b\"",
      "\"\"", "\"é\\n\\\"\"", "[]", "[1,\"x\",null,[true]]", "{}", "{\"a\":{\"b\":[1.25,false]}}",
      "{\"id\":1}",
    ])
  func ids(id: String) throws {
    let wanted = try JSONDecoder().decode([JSONValue].self, from: Data("[\(id)]".utf8)).first
    let good = try Worker.answer("{\"id\":\(id),\"op\":\"segment\",\"text\":\"Halo.\"}")
    #expect(good["id"] == wanted)
    #expect(good["ok"] == true)
    let bad = try Worker.answer("{\"id\":\(id),\"op\":\"fly\",\"text\":\"Halo.\"}")
    #expect(bad["id"] == wanted)
    #expect(bad["ok"] == false)
    let wrong = try Worker.answer("{\"id\":\(id),\"op\":7}")
    #expect(wrong["id"] == wanted)
    #expect(wrong["ok"] == false)
  }

  @Test("a whole number beyond 64 bits with a sign is given back digit by digit")
  func largeID() throws {
    let answer = try Worker.raw("{\"id\":18446744073709551615,\"op\":\"segment\",\"text\":\"Ya.\"}")
    #expect(answer?.contains("\"id\":18446744073709551615,") == true)
  }

  @Test("a missing id is null")
  func noID() throws {
    #expect(try Worker.answer("{\"op\":\"segment\",\"text\":\"Halo.\"}")["id"] == .null)
    #expect(try Worker.answer("{}")["id"] == .null)
  }

  @Test(
    "a bad line says what is wrong with it",
    arguments: [
      ("not json", "not JSON"), ("{\"op\":\"segment\"", "not JSON"), ("[1,2]", "not an object"),
      ("7", "not an object"), ("\"segment\"", "not an object"), ("{}", "\"op\" is missing"),
      ("{\"op\":\"segment\"}", "\"text\" is missing"),
      ("{\"op\":\"segment\",\"text\":null}", "\"text\" is missing"),
      ("{\"op\":\"segment\",\"text\":5}", "\"text\" is not a string"),
      ("{\"op\":[],\"text\":\"a\"}", "\"op\" is not a string"),
      (
        "{\"op\":\"summarize\",\"text\":\"a\",\"sentences\":\"3\"}",
        "\"sentences\" is not a number"
      ),
      ("{\"op\":\"summarize\",\"text\":\"a\",\"ratio\":\"x\"}", "\"ratio\" is not a number"),
      ("{\"op\":\"summarize\",\"paragraphs\":[\"a\"]}", "\"paragraphs[0]\" is not a list"),
      ("{\"op\":\"summarize\",\"paragraphs\":[[\"a\",5]]}", "\"paragraphs[0][1]\" is not a string"),
      ("{\"op\":\"fly\",\"text\":\"a\"}", "\"fly\""),
      ("{\"op\":\"\",\"text\":\"a\"}", "unknown op"),
    ])
  func badLines(line: String, message: String) throws {
    let answer = try Worker.answer(line, number: 17)
    #expect(answer["ok"] == false)
    #expect(answer["result"] == nil)
    #expect(answer["error"]?["code"] == "bad-request")
    #expect(answer["error"]?["line"] == 17)
    let said = answer["error"]?["message"]?.text ?? ""
    #expect(said.contains(message), "\(said)")
  }

  @Test("a fraction where a whole number is wanted is JSON, and the field is named")
  func fraction() throws {
    let answer = try Worker.answer("{\"op\":\"summarize\",\"text\":\"a\",\"sentences\":2.5}")
    #expect(answer["error"]?["code"] == "bad-request")
    let said = answer["error"]?["message"]?.text ?? ""
    #expect(!said.contains("not JSON"))
    #expect(said.contains("sentences"))
  }

  @Test("bytes that are not UTF-8 are not JSON")
  func badBytes() throws {
    let worker = LineWorker(RequestHandler(try Worker.workbench()))
    let line = Array("{\"op\":\"segment\",\"text\":\"".utf8) + [0xFF, 0xC0] + Array("\"}".utf8)
    let answer = try #require(worker.answer(to: line[...], number: 2))
    let value = try JSONDecoder().decode(JSONValue.self, from: Data(answer))
    #expect(value["ok"] == false)
    #expect(value["error"]?["line"] == 2)
  }

  @Test("a blank line has no answer", arguments: ["", " ", "\t \r"])
  func blank(line: String) throws {
    #expect(try Worker.raw(line) == nil)
  }

  @Test("an answer is one line, whatever the text holds")
  func oneLine() throws {
    let text = "Satu\ndua.\r\n\n\u{2028}Tiga \"empat\" \\ / é 👩‍👩‍👧\u{0}."
    let fields: [String: JSONValue] = ["op": "segment", "text": .string(text), "id": .string(text)]
    let answer = try #require(try Worker.raw(try JSONText.line(fields)))
    #expect(answer.utf8.filter { $0 == 0x0A }.count == 1)
    #expect(answer.hasSuffix("\n"))
    #expect(try Worker.answer(fields)["id"] == .string(text))
  }

  @Test("line ends of Windows are white space")
  func carriageReturn() throws {
    #expect(try Worker.answer("{\"op\":\"segment\",\"text\":\"Ya.\"}\r")["ok"] == true)
  }

  @Test("a line that is too long is refused with its number")
  func refusal() throws {
    let worker = LineWorker(RequestHandler(try Worker.workbench()))
    let answer = worker.refusal(ofLine: 9)
    #expect(answer.last == 0x0A)
    let value = try JSONDecoder().decode(JSONValue.self, from: Data(answer))
    #expect(value["id"] == .null)
    #expect(value["ok"] == false)
    #expect(value["error"]?["code"] == "too-large")
    #expect(value["error"]?["line"] == 9)
    #expect(value["error"]?["message"]?.text?.contains("16 MiB") == true)
  }

  @Test("the same line gives the same bytes")
  func determinism() throws {
    let line = "{\"op\":\"skeleton\",\"text\":\"PBB membahas komputasi awan.\",\"from\":\"id\"}"
    let first = try Worker.raw(line)
    for _ in 0..<3 { #expect(try Worker.raw(line) == first) }
  }
}
