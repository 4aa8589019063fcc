internal import FoundationEssentials
internal import Padan
internal import PadanInterchange

/// The transport of `padan stream`: one JSON object a line in, one a line out, in the same order.
///
/// A bad line gets an error answer with its line number and the work goes on. Memory is bounded by the
/// longest line, which is bounded too.
package struct LineWorker {
  /// The longest line in bytes, its end not counted.
  package static let longestLine = 16 << 20

  private let handler: RequestHandler
  private let encoder: JSONEncoder
  private let decoder = JSONDecoder()

  /// A worker that answers with a handler.
  package init(_ handler: RequestHandler) {
    self.handler = handler
    encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  /// The answer to a line, with a line feed at its end; `nil` for a blank line.
  package func answer(to line: ArraySlice<UInt8>, number: Int) -> [UInt8]? {
    guard line.contains(where: { $0 > 0x20 }) else { return nil }
    return encoded(response(to: line, number: number), number: number)
  }

  /// The answer to a line that is too long to be read.
  package func refusal(ofLine number: Int) -> [UInt8] {
    let error = PadanError(
      .tooLarge, "the line is over the limit of \(Self.longestLine >> 20) MiB",
      advice: "split the text into articles")
    return encoded(Response(id: nil, error: ResponseError(error, line: number)), number: number)
  }

  private func response(to line: ArraySlice<UInt8>, number: Int) -> Response {
    let data = Data(line)
    do {
      return handler.response(to: try decoder.decode(Request.self, from: data), line: number)
    } catch {
      let id = try? decoder.decode(RequestID.self, from: data).id
      let bad = PadanError(
        .badRequest, DecodingProblem(error).message,
        advice: #"a line is one object such as {"id":1,"op":"segment","text":"…"}"#)
      return Response(id: id, error: ResponseError(bad, line: number))
    }
  }

  private func encoded(_ response: Response, number: Int) -> [UInt8] {
    do {
      return Array(try encoder.encode(response)) + [0x0A]
    } catch {
      // A number that JSON cannot hold, in the id given back: answer without it.
      let failure = PadanError(.system, "the answer cannot be written as JSON: \(error)")
      let plain = Response(id: nil, error: ResponseError(failure, line: number))
      return Array((try? encoder.encode(plain)) ?? Data("{\"ok\":false}".utf8)) + [0x0A]
    }
  }

  /// The one field that is wanted of a request that is otherwise wrong.
  private struct RequestID: Decodable {
    let id: JSONValue?
  }
}
