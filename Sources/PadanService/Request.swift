package import Padan

/// A request: what a line of `padan stream` holds.
package struct Request: Sendable, Decodable {
  /// Given back as it came; `null` if absent.
  package var id: JSONValue?
  /// The operation.
  package var op: String
  /// The text to work on.
  package var text: String?
  /// The text as paragraphs of sentences, instead of `text`.
  package var paragraphs: [[String]]?
  /// The text's language.
  package var language: LanguageTag?
  /// The same, as other operations call it.
  package var from: LanguageTag?
  /// Whether a quotation of several sentences is cut.
  package var quotations: Choice<SegmentationOptions.Quotations>?
  /// What a list label is.
  package var listLabels: Choice<SegmentationOptions.ListLabels>?
  /// What a line break means.
  package var lineBreaks: Choice<SegmentationOptions.LineBreaks>?
  /// What a line end without a terminator is.
  package var lineEnds: Choice<SegmentationOptions.LineEnds>?
  /// Of `segment`: whether the tokens are wanted. Unknown operations may hold anything here.
  package var tokens: JSONValue?
  /// The other language.
  package var to: LanguageTag?
  /// The most sentences of a summary.
  package var sentences: Double?
  /// The most words of a summary.
  package var words: Double?
  /// The largest share of the article's words, above 0 and up to 1.
  package var ratio: Double?
  /// The ranker's name.
  package var ranker: String?

  /// The language told, by either name.
  package var sourceLanguage: LanguageTag? { from ?? language }

  /// How to cut into sentences: what the request tells, else what the program was started with.
  package func segmentation(default options: SegmentationOptions) -> SegmentationOptions {
    SegmentationOptions(
      quotations: quotations?.value ?? options.quotations,
      listLabels: listLabels?.value ?? options.listLabels,
      lineBreaks: lineBreaks?.value ?? options.lineBreaks,
      lineEnds: lineEnds?.value ?? options.lineEnds)
  }
}

/// A response: what a line of `padan stream` answers.
package struct Response: Sendable, Encodable {
  /// The request's `id`.
  package let id: JSONValue
  /// Whether there is a result.
  package let ok: Bool
  /// The result, if `ok`.
  package let result: OperationResult?
  /// What went wrong, if not.
  package let error: ResponseError?

  /// A result.
  package init(id: JSONValue?, result: OperationResult) {
    self.id = id ?? .null
    ok = true
    self.result = result
    error = nil
  }

  /// An error.
  package init(id: JSONValue?, error: ResponseError) {
    self.id = id ?? .null
    ok = false
    result = nil
    self.error = error
  }
}

/// What went wrong with a request.
package struct ResponseError: Sendable, Encodable, Hashable {
  /// A stable word for programs.
  package let code: String
  /// What is wrong and what to do.
  package let message: String
  /// The line of the input, from 1.
  package var line: Int?

  /// Makes an error of Padan's own.
  package init(_ error: PadanError, line: Int? = nil) {
    code = error.code.rawValue
    // A request has fields, no options.
    let advice =
      error.code == .unknownLanguage ? "say what it is in \"from\": id or en" : error.advice
    message = error.message + (advice.map { "; \($0)" } ?? "")
    self.line = line
  }
}
