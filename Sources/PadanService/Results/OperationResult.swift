/// What an operation results in; written as the result itself.
package enum OperationResult: Sendable, Encodable {
  /// Of `segment`.
  case segment(SegmentResult)
  /// Of `terms`.
  case terms(TermsResult)
  /// Of `summarize`.
  case summarize(SummarizeResult)
  /// Of `skeleton`.
  case skeleton(SkeletonResult)

  /// Writes the result without a wrapper.
  package func encode(to encoder: any Encoder) throws {
    switch self {
    case .segment(let result): try result.encode(to: encoder)
    case .terms(let result): try result.encode(to: encoder)
    case .summarize(let result): try result.encode(to: encoder)
    case .skeleton(let result): try result.encode(to: encoder)
    }
  }
}
