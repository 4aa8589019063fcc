package import Padan

/// Turns a request into a response. Immutable; may be used by several threads at once.
package struct RequestHandler: Sendable {
  private let workbench: Workbench
  private let segmentation: SegmentationOptions

  /// A handler with a workbench; requests that do not say how to cut into sentences get `segmentation`.
  package init(
    _ workbench: Workbench, segmentation: SegmentationOptions = SegmentationOptions()
  ) {
    self.workbench = workbench
    self.segmentation = segmentation
  }

  /// The response; an error of the request is a response too.
  package func response(to request: Request, line: Int? = nil) -> Response {
    do {
      return Response(id: request.id, result: try result(of: request))
    } catch let error as PadanError {
      return Response(id: request.id, error: ResponseError(error, line: line))
    } catch {
      let unforeseen = PadanError(.system, "\(error)")
      return Response(id: request.id, error: ResponseError(unforeseen, line: line))
    }
  }

  private func result(of request: Request) throws -> OperationResult {
    switch request.op {
    case "segment":
      return .segment(try segment(request))
    case "terms":
      let document = try analyzed(request)
      return .terms(
        TermsResult(try workbench.terms(in: document, to: request.to), in: document))
    case "skeleton":
      return .skeleton(try skeleton(request))
    case "summarize":
      return .summarize(try summarize(request))
    default:
      throw PadanError(
        .badRequest, "an unknown op \"\(request.op)\"",
        advice: "the ops are: segment, skeleton, summarize, terms")
    }
  }

  private func segment(_ request: Request) throws -> SegmentResult {
    switch request.tokens {
    case .bool(true)?: return SegmentResult(withTokensOf: try analyzed(request))
    case .bool(false)?, .null?, nil: return SegmentResult(try segmented(request))
    default:
      throw PadanError(
        .badRequest, "\"tokens\" is neither true nor false", advice: "leave it out, or write true")
    }
  }

  private func analyzed(_ request: Request) throws -> AnalyzedDocument {
    let options = request.segmentation(default: segmentation)
    return try workbench.analyze(
      document(of: request, options), language: request.sourceLanguage, options: options)
  }

  private func segmented(_ request: Request) throws -> SegmentedDocument {
    let options = request.segmentation(default: segmentation)
    return try workbench.sentences(
      of: document(of: request, options), language: request.sourceLanguage, options: options)
  }

  private func document(of request: Request, _ options: SegmentationOptions) throws -> Document {
    guard let text = request.text else {
      throw PadanError(.badRequest, "\"text\" is missing", advice: "give the text as a string")
    }
    return try workbench.document(of: SourceText(text, name: "text"), options: options)
  }

  private func skeleton(_ request: Request) throws -> SkeletonResult {
    let document = try analyzed(request)
    let hits = try workbench.terms(in: document, to: request.to)
    return SkeletonResult(
      try workbench.skeletons(
        of: Array(document.segments.indices), in: document, hits: hits, to: request.to))
  }

  private func summarize(_ request: Request) throws -> SummarizeResult {
    let options = try SummaryRequest(request)
    if let paragraphs = request.paragraphs {
      let text = PresegmentedText(paragraphs)
      let document = try workbench.analyze(
        text.document, language: request.sourceLanguage, sentences: text.sentences)
      let summary = workbench.summary(of: document, ranker: options.ranker, limit: options.limit)
      return SummarizeResult(text.renumbered(summary), offsets: .omitted)
    }
    let summary = workbench.summary(
      of: try analyzed(request), ranker: options.ranker, limit: options.limit)
    return SummarizeResult(summary, offsets: .included)
  }
}
