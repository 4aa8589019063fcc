internal import Padan
internal import PadanService

/// A report for programs.
struct ReportJSON: Encodable {
  struct Sentence: Encodable {
    let index: Int
    let start: Int
    let end: Int
    let text: String
    let score: Double
    let skeleton: SkeletonResult
  }

  struct Term: Encodable {
    let source: String
    let target: String?
    let status: AdministrativeStatus?
    let alternatives: [String]
    let domain: String
    let concept: String
    let count: Int
  }

  struct Figure: Encodable {
    let kind: SkeletonPieceKind
    let source: String
    let target: String
  }

  let file: String
  let language: LanguageTag
  let target: LanguageTag
  let sentences: [Sentence]
  let terms: [Term]
  let figures: [Figure]
  let leftOut: [String: Int]

  init(_ report: Report) {
    file = report.document.document.source.name
    language = report.document.language
    target = report.target
    sentences = zip(report.summary.sentences, report.skeletons).map { sentence, skeleton in
      Sentence(
        index: sentence.index, start: sentence.span.start, end: sentence.span.end,
        text: sentence.text, score: sentence.score, skeleton: SkeletonResult([skeleton]))
    }
    terms = report.termUses.map {
      Term(
        source: $0.source.text, target: $0.target?.text, status: $0.target?.status,
        alternatives: $0.alternatives.map(\.text), domain: $0.entry.domain, concept: $0.entry.id,
        count: $0.count)
    }
    figures = report.figures.map { Figure(kind: $0.kind, source: $0.source, target: $0.target) }
    leftOut = Dictionary(
      uniqueKeysWithValues: report.leftOut.map { ($0.reason.rawValue, $0.count) })
  }
}
