internal import Padan

/// The part of a request that says how to summarize, checked.
struct SummaryRequest {
  let ranker: RankerName
  let limit: SelectionLimit

  init(_ request: Request) throws {
    ranker = try Self.ranker(named: request.ranker)
    limit = try Self.limit(of: request)
  }

  private static func ranker(named name: String?) throws -> RankerName {
    guard let name else { return .standard }
    guard let ranker = RankerName(rawValue: name) else {
      let names = RankerName.allCases.map(\.rawValue).joined(separator: ", ")
      throw PadanError(
        .badRequest, "an unknown ranker \"\(name)\"", advice: "the rankers are: \(names)")
    }
    return ranker
  }

  private static func limit(of request: Request) throws -> SelectionLimit {
    let told = [request.sentences != nil, request.words != nil, request.ratio != nil]
    guard told.count(where: { $0 }) <= 1 else {
      throw PadanError(
        .badRequest, "more than one limit", advice: "give one of sentences, words, ratio")
    }
    if let sentences = request.sentences {
      return .sentences(try whole(sentences, "sentences"))
    }
    if let words = request.words {
      return .words(try whole(words, "words"))
    }
    if let ratio = request.ratio {
      try check(ratio > 0 && ratio <= 1, "ratio", "above 0 and up to 1")
      return .ratio(ratio)
    }
    return .standard
  }

  private static func whole(_ value: Double, _ name: String) throws -> Int {
    let whole = Int(exactly: value) ?? 0
    try check(whole >= 1, name, "a whole number from 1")
    return whole
  }

  private static func check(_ holds: Bool, _ name: String, _ wanted: String) throws {
    if !holds {
      throw PadanError(.badRequest, "\"\(name)\" is out of range", advice: "it is \(wanted)")
    }
  }
}
