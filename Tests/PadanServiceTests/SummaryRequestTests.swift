@testable import PadanService
import Padan
import Testing

@Suite struct SummaryRequestTests {
  @Test("the limit told is the limit used; without one the standard")
  func limits() throws {
    #expect(try SummaryRequest(request()).limit == .standard)
    #expect(try SummaryRequest(request { $0.sentences = 5 }).limit == .sentences(5))
    #expect(try SummaryRequest(request { $0.words = 80 }).limit == .words(80))
    #expect(try SummaryRequest(request { $0.ratio = 1 }).limit == .ratio(1))
    #expect(try SummaryRequest(request { $0.ratio = 0.001 }).limit == .ratio(0.001))
  }

  @Test("the ranker by its name; without one the standard")
  func rankers() throws {
    #expect(try SummaryRequest(request()).ranker == .standard)
    for name in RankerName.allCases {
      #expect(try SummaryRequest(request { $0.ranker = name.rawValue }).ranker == name)
    }
  }

  @Test("a ratio that is no number is refused")
  func notANumber() {
    for ratio in [Double.nan, .infinity, -.infinity] {
      #expect(throws: PadanError.self) { try SummaryRequest(request { $0.ratio = ratio }) }
    }
  }

  @Test("an unknown ranker names those that are known")
  func advice() {
    let error = #expect(throws: PadanError.self) {
      try SummaryRequest(request { $0.ranker = "best" })
    }
    #expect(error?.code == .badRequest)
    #expect(error?.message.contains("\"best\"") == true)
    for name in RankerName.allCases { #expect(error?.advice?.contains(name.rawValue) == true) }
  }

  private func request(_ change: (inout Request) -> Void = { _ in }) -> Request {
    var request = Request(op: "summarize")
    change(&request)
    return request
  }
}
