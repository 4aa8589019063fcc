import FoundationEssentials
import Padan
import Testing

@testable import PadanService

@Suite struct RequestTests {
  /// The sentences that a worker finds which was started with options.
  private func sentences(
    _ text: String, _ fields: [String: JSONValue] = [:],
    startedWith options: SegmentationOptions = SegmentationOptions()
  ) throws -> [String] {
    var request: [String: JSONValue] = ["op": "segment", "language": "id", "text": .string(text)]
    request.merge(fields) { $1 }
    let worker = LineWorker(RequestHandler(try Worker.workbench(), segmentation: options))
    let line = Array(try JSONText.line(request).utf8)
    let answer = try #require(worker.answer(to: line[...], number: 1))
    let value = try JSONDecoder().decode(JSONValue.self, from: Data(answer))
    return (value["result"]?["sentences"]?.elements ?? []).compactMap { $0["text"]?.text }
  }

  private static let quotation = "“Ia sakit. Ia pulang,” kata Budi."
  private static let list = "1. Cuci tangan."
  private static let lines = "Rapat itu dipimpin\nBupati Sleman."

  @Test("quotations and list labels are as the request tells")
  func quotationsAndLabels() throws {
    #expect(try sentences(Self.quotation) == ["“Ia sakit.", "Ia pulang,” kata Budi."])
    #expect(try sentences(Self.quotation, ["quotations": "keep"]) == [Self.quotation])
    #expect(try sentences(Self.list) == [Self.list])
    #expect(try sentences(Self.list, ["listLabels": "split"]) == ["1.", "Cuci tangan."])
  }

  @Test(
    "line breaks are as the request tells",
    arguments: [
      (nil, nil, ["Rapat itu dipimpin", "Bupati Sleman."]),
      ("paragraph", nil, ["Rapat itu dipimpin", "Bupati Sleman."]),
      ("wrapped", nil, [lines]), ("wrapped", "join", [lines]),
      ("wrapped", "split", ["Rapat itu dipimpin", "Bupati Sleman."]),
      ("sentence", nil, ["Rapat itu dipimpin", "Bupati Sleman."]),
    ] as [(String?, String?, [String])])
  func lineBreaks(lineBreaks: String?, lineEnds: String?, expected: [String]) throws {
    var fields: [String: JSONValue] = [:]
    fields["lineBreaks"] = lineBreaks.map { .string($0) }
    fields["lineEnds"] = lineEnds.map { .string($0) }
    #expect(try sentences(Self.lines, fields) == expected)
  }

  @Test("what a request does not tell is as the program was started; what it tells outweighs that")
  func overriding() throws {
    let started = SegmentationOptions(
      quotations: .keep, listLabels: .split, lineBreaks: .wrapped, lineEnds: .join)
    #expect(try sentences(Self.quotation, startedWith: started) == [Self.quotation])
    #expect(
      try sentences(Self.quotation, ["quotations": "split"], startedWith: started).count == 2)
    #expect(try sentences(Self.list, startedWith: started) == ["1.", "Cuci tangan."])
    #expect(try sentences(Self.list, ["listLabels": "join"], startedWith: started) == [Self.list])
    #expect(try sentences(Self.lines, startedWith: started) == [Self.lines])
    #expect(try sentences(Self.lines, ["lineEnds": "split"], startedWith: started).count == 2)
    #expect(try sentences(Self.lines, ["lineBreaks": "paragraph"], startedWith: started).count == 2)
    #expect(try sentences(Self.list, ["listLabels": .null], startedWith: started).count == 2)
  }

  @Test(
    "an unknown value is an error that names the field and what it may be",
    arguments: [
      ("quotations", ["split", "keep"]), ("listLabels", ["join", "split"]),
      ("lineBreaks", ["automatic", "paragraph", "wrapped", "sentence"]),
      ("lineEnds", ["automatic", "join", "split"]),
    ])
  func unknown(field: String, values: [String]) throws {
    for op in ["segment", "terms", "skeleton", "summarize"] as [JSONValue] {
      let answer = try Worker.answer([
        "id": 7, "op": op, "text": "Halo.", "language": "id", field: "sometimes",
      ])
      #expect(answer["ok"] == false && answer["id"] == 7)
      #expect(answer["error"]?["code"] == "bad-request")
      let message = answer["error"]?["message"]?.text ?? ""
      let known = values.map { "\"\($0)\"" }.joined(separator: ", ")
      #expect(message.hasPrefix("\"\(field)\": \"sometimes\" is none of \(known);"), "\(message)")
    }
    let answer = try Worker.answer(["op": "segment", "text": "Halo.", field: 5])
    #expect(answer["error"]?["message"]?.text?.hasPrefix("\"\(field)\" is not a string;") == true)
  }

  @Test("the options count for every operation that cuts sentences")
  func operations() throws {
    let text: JSONValue = .string(Self.quotation + " Rapat ditutup.")
    func count(_ fields: [String: JSONValue]) throws -> Int? {
      var request: [String: JSONValue] = [
        "op": "summarize", "language": "id", "ratio": 1, "text": text,
      ]
      request.merge(fields) { $1 }
      return try Worker.answer(request)["result"]?["summary"]?["sentences"]?.elements.count
    }
    #expect(try count([:]) == 3)
    #expect(try count(["quotations": "keep"]) == 2)
  }

  @Test("the language may be told by either name")
  func language() throws {
    func request(_ json: String) throws -> Request {
      try JSONDecoder().decode(Request.self, from: Data(json.utf8))
    }
    #expect(try request(#"{"op":"a","from":"id"}"#).sourceLanguage == .indonesian)
    #expect(try request(#"{"op":"a","language":"en"}"#).sourceLanguage == .english)
    #expect(try request(#"{"op":"a","from":"id","language":"en"}"#).sourceLanguage == .indonesian)
    #expect(try request(#"{"op":"a"}"#).sourceLanguage == nil)
  }
}
