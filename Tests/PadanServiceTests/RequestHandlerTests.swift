@testable import PadanService
import Padan
import Testing

@Suite struct RequestHandlerTests {
  @Test("segment: sentences with offsets in bytes that slice the text")
  func segment() throws {
    let text = "  Émigré tiba. Ia \"pulang\".\n\nLalu?"
    let result = try Worker.answer(["op": "segment", "text": .string(text), "language": "id"])[
      "result"]
    #expect(result?["language"] == "id")
    let sentences = result?["sentences"]?.elements ?? []
    #expect(sentences.map { $0["text"] } == ["Émigré tiba.", "Ia \"pulang\".", "Lalu?"])
    for sentence in sentences {
      let (start, end) = (sentence["start"]?.integer ?? 0, sentence["end"]?.integer ?? 0)
      let slice = Array(text.utf8)[start..<end]
      #expect(String(decoding: slice, as: UTF8.self) == sentence["text"]?.text)
    }
  }

  @Test("segment: a text without words has no sentences and no known language")
  func segmentNothing() throws {
    for text in ["", " \n"] {
      let answer = try Worker.answer(["op": "segment", "text": .string(text)])
      #expect(answer["ok"] == true)
      #expect(answer["result"]?["language"] == "und")
      #expect(answer["result"]?["sentences"] == [])
    }
  }

  @Test("segment: tokens with their kinds where they are asked for, and only there")
  func segmentTokens() throws {
    let text = "Émigré naik 2,8%. Buka kompas.com!"
    let answer = try Worker.answer(["op": "segment", "text": .string(text), "tokens": true])
    let sentences = answer["result"]?["sentences"]?.elements ?? []
    let tokens = sentences.flatMap { $0["tokens"]?.elements ?? [] }
    #expect(
      tokens.map { $0["kind"] } == [
        "word", "word", "number", "symbol", "punctuation", "word", "url", "punctuation",
      ])
    for token in tokens {
      let (start, end) = (token["start"]?.integer ?? 0, token["end"]?.integer ?? 0)
      #expect(String(decoding: Array(text.utf8)[start..<end], as: UTF8.self) == token["text"]?.text)
    }
    for unwanted in [JSONValue.bool(false), .null] {
      let plain = try Worker.answer(["op": "segment", "text": "Satu.", "tokens": unwanted])
      #expect(plain["result"]?["sentences"]?.elements.first?["tokens"] == nil)
    }
  }

  @Test(
    "segment: tokens is true or false",
    arguments: [JSONValue.integer(1), .string("true"), .array([])])
  func segmentTokensWrong(value: JSONValue) throws {
    let answer = try Worker.answer(["op": "segment", "text": "Satu.", "tokens": value])
    #expect(answer["error"]?["code"] == "bad-request")
    #expect(answer["error"]?["message"]?.text?.hasPrefix("\"tokens\" is neither") == true)
  }

  @Test("terms: hits with their targets, status, entry and rule")
  func terms() throws {
    let answer = try Worker.answer([
      "op": "terms", "text": "Rapat on-line PBB.", "from": "id", "to": "en",
    ])
    let hits = answer["result"]?["hits"]?.elements ?? []
    #expect(hits.map { $0["text"] } == ["on-line", "PBB"])
    #expect(hits.map { $0["start"] } == [6, 14])
    #expect(hits.map { $0["end"] } == [13, 17])
    #expect(hits.last?["term"] == "PBB")
    #expect(hits.last?["rule"] == "exact")
    #expect(hits.last?["concept"] == "government:pbb")
    let targets = hits.last?["targets"]?.elements ?? []
    #expect(targets.map { $0["text"] } == ["UN", "United Nations"])
    #expect(targets.map { $0["status"] } == ["preferred", "admitted"])
    #expect(hits.first?["targets"]?.elements.map { $0["text"] } == ["online"])
  }

  @Test("skeleton: text and pieces; what is not known is left out")
  func skeleton() throws {
    let answer = try Worker.answer([
      "op": "skeleton", "text": "Ada PBB. Naik 2,8 persen.", "from": "id",
    ])
    let result = answer["result"]
    #expect(result?["text"] == "⟦Ada⟧ UN. ⟦Naik⟧ 2.8 percent.")
    let pieces = result?["pieces"]?.elements ?? []
    #expect(
      pieces.map { $0["kind"] } == [
        "gap", "organization", "punctuation", "gap", "percent", "punctuation",
      ])
    try #require(pieces.count == 6)
    #expect(pieces[1]["alternatives"] == ["United Nations"])
    #expect(pieces[1]["concept"] == "government:pbb")
    #expect(pieces[0]["alternatives"] == nil)
    #expect(pieces[0]["concept"] == nil)
    #expect(pieces[4]["start"] == 14)
    #expect(pieces[4]["end"] == 24)
  }

  @Test("summarize: three sentences unless told, with offsets")
  func summarize() throws {
    let text = "Satu dua tiga. Empat lima enam. Tujuh delapan. Sembilan sepuluh."
    let standard = try summary(["op": "summarize", "text": .string(text), "language": "id"])
    #expect(standard.map { $0["index"] } == [0, 1, 2])
    #expect(standard.map { $0["start"] } == [0, 15, 32])
    #expect(standard.map { $0["end"] } == [14, 31, 46])
    let one = try summary(["op": "summarize", "text": .string(text), "from": "id", "sentences": 1])
    #expect(one.map { $0["text"] } == ["Satu dua tiga."])
    let words = try summary(["op": "summarize", "text": .string(text), "from": "id", "words": 6])
    #expect(words.map { $0["index"] } == [0, 1])
    let all = try summary([
      "op": "summarize", "text": .string(text), "from": "id", "ratio": 1, "ranker": "textrank",
    ])
    #expect(all.map { $0["index"] } == [0, 1, 2, 3])
  }

  @Test("summarize: paragraphs of sentences, the index counting empty ones too")
  func paragraphs() throws {
    let answer = try Worker.answer([
      "op": "summarize", "language": "id", "ratio": 1,
      "paragraphs": [
        ["", "Satu dua tiga.", "  "], [], [""], ["Empat lima enam.", "Tujuh delapan."],
      ],
    ])
    let sentences = answer["result"]?["summary"]?["sentences"]?.elements ?? []
    #expect(sentences.map { $0["index"] } == [1, 4, 5])
    #expect(
      sentences.map { $0["text"] } == ["Satu dua tiga.", "Empat lima enam.", "Tujuh delapan."])
    #expect(sentences.allSatisfy { $0["start"] == nil && $0["end"] == nil })
  }

  @Test("summarize: paragraphs without a word have an empty summary")
  func emptyParagraphs() throws {
    for paragraphs in [[], [[]], [[""]], [[" "], ["", "\n"]]] as [JSONValue] {
      let answer = try Worker.answer(["op": "summarize", "paragraphs": paragraphs])
      #expect(answer["ok"] == true)
      #expect(answer["result"]?["summary"]?["sentences"] == [])
    }
  }

  @Test(
    "limits out of range, two limits and an unknown ranker are bad requests",
    arguments: [
      ["sentences": 0], ["sentences": -3], ["words": 0], ["ratio": 0], ["ratio": 1.5],
      ["ratio": -0.1], ["sentences": 1, "words": 5], ["words": 5, "ratio": 0.5], ["ranker": "best"],
      ["ranker": ""],
    ] as [[String: JSONValue]])
  func limits(fields: [String: JSONValue]) throws {
    var request: [String: JSONValue] = ["op": "summarize", "text": "Satu dua.", "language": "id"]
    request.merge(fields) { $1 }
    let answer = try Worker.answer(request)
    #expect(answer["ok"] == false)
    #expect(answer["error"]?["code"] == "bad-request")
  }

  @Test(
    "a language that is not one of the pair is told",
    arguments: [
      ["op": "terms", "text": "Xyzzy plugh."], ["op": "skeleton", "text": "Xyzzy plugh."],
      ["op": "terms", "text": "Halo.", "from": "fr"],
      ["op": "skeleton", "text": "Halo.", "from": "id", "to": "id"],
    ] as [[String: JSONValue]])
  func languages(request: [String: JSONValue]) throws {
    let answer = try Worker.answer(request)
    #expect(answer["ok"] == false)
    #expect(answer["error"]?["code"] == "unknown-language")
  }

  @Test("the language may be told as from or as language, in any case and with a region")
  func languageNames() throws {
    for field in ["from", "language"] {
      for tag in ["id", "ID", "id-ID"] as [JSONValue] {
        let answer = try Worker.answer(["op": "skeleton", "text": "5.000", field: tag])
        #expect(answer["result"]?["text"] == "5,000")
      }
    }
  }

  @Test("an unknown op names those that are known")
  func unknownOp() throws {
    let message = try Worker.answer(["op": "fly", "text": "a"])["error"]?["message"]?.text ?? ""
    for op in ["segment", "skeleton", "summarize", "terms"] { #expect(message.contains(op)) }
  }

  private func summary(_ request: [String: JSONValue]) throws -> [JSONValue] {
    try Worker.answer(request)["result"]?["summary"]?["sentences"]?.elements ?? []
  }
}
