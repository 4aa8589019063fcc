import Foundation
import Testing

/// `padan stream`: one JSON object a line in, one a line out, in order; a bad line does not end it.
@Suite struct StreamTests {
  private func answers(_ lines: String) throws -> [[String: Any]] {
    let outcome = try BuiltProgram.run(["stream"], input: Data(lines.utf8))
    #expect(outcome.status == 0, "\(outcome.errorText)")
    return try outcome.text.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  @Test("a bad line gets an error with its number, the next its result")
  func badLine() throws {
    let answers = try answers("not json\n{\"id\":1,\"op\":\"segment\",\"text\":\"Halo. Dunia.\"}\n")
    #expect(answers.count == 2)
    #expect(answers[0]["ok"] as? Bool == false)
    #expect((answers[0]["error"] as? [String: Any])?["line"] as? Int == 1)
    #expect(answers[1]["id"] as? Int == 1)
    let sentences = (answers[1]["result"] as? [String: Any])?["sentences"] as? [[String: Any]]
    #expect(sentences?.map { $0["text"] as? String } == ["Halo.", "Dunia."])
  }

  @Test(
    "every kind of bad request is answered in its place",
    arguments: [
      "{}", "[]", "3", "null", "\"text\"", "{\"op\":5}", "{\"op\":\"fly\",\"text\":\"x\"}",
      "{\"op\":\"segment\"}", "{\"op\":\"segment\",\"text\":5}",
      "{\"op\":\"segment\",\"text\":\"\\ud800\"}",
      "{\"op\":\"summarize\",\"text\":\"x\",\"sentences\":0}",
      "{\"op\":\"summarize\",\"text\":\"x\",\"ratio\":7}",
      "{\"op\":\"summarize\",\"text\":\"x\",\"ranker\":\"magic\"}",
      "{\"op\":\"skeleton\",\"text\":\"xyz\"}",
      "{\"op\":\"terms\",\"text\":\"apa\",\"from\":\"id\",\"to\":\"fr\"}",
    ])
  func badRequests(line: String) throws {
    let answers = try answers(line + "\n{\"id\":\"next\",\"op\":\"segment\",\"text\":\"Ya.\"}\n")
    #expect(answers.count == 2)
    #expect(answers.first?["ok"] as? Bool == false)
    #expect((answers.first?["error"] as? [String: Any])?["line"] as? Int == 1)
    #expect(answers.last?["id"] as? String == "next")
  }

  @Test("blank lines are passed over and counted; the last line needs no line feed")
  func blankLines() throws {
    let answers = try answers("\n\r\n{\"id\":1,\"op\":\"segment\",\"text\":\"Ya.\"}\nbad")
    #expect(answers.count == 2)
    #expect((answers[1]["error"] as? [String: Any])?["line"] as? Int == 4)
  }

  @Test(
    "the id comes back as it was given",
    arguments: ["1", "-7", "1.5", "\"a\"", "null", "[1,\"b\"]", "{\"k\":true}"])
  func identifiers(id: String) throws {
    let outcome = try BuiltProgram.run(
      ["stream"], input: Data("{\"id\":\(id),\"op\":\"segment\",\"text\":\"Ya.\"}\n".utf8))
    #expect(outcome.text.hasPrefix("{\"id\":\(id),"))
  }

  @Test("a summary of given sentences numbers them as given")
  func paragraphs() throws {
    let answers = try answers(
      """
      {"op":"summarize","language":"id","sentences":1,"paragraphs":[["","Baca juga: Lain"],["JAKARTA, KOMPAS.com - Harga beras naik pekan ini."]]}

      """)
    let summary = (answers[0]["result"] as? [String: Any])?["summary"] as? [String: Any]
    let sentence = (summary?["sentences"] as? [[String: Any]])?.first
    #expect(sentence?["index"] as? Int == 2)
    #expect(sentence?["text"] as? String == "Harga beras naik pekan ini.")
    #expect(sentence?["start"] == nil)
  }

  @Test("offsets are UTF-8 bytes into the text")
  func offsets() throws {
    let answers = try answers(
      "{\"op\":\"terms\",\"from\":\"id\",\"text\":\"Séjak lama komputasi awan dipakai.\"}\n")
    let hit = ((answers[0]["result"] as? [String: Any])?["hits"] as? [[String: Any]])?.first
    #expect(hit?["start"] as? Int == 12 && hit?["end"] as? Int == 26)
    #expect(hit?["text"] as? String == "komputasi awan")
  }
}
