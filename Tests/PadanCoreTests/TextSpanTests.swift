import FoundationEssentials
import Testing

@testable import PadanCore

@Suite("TextSpan") struct TextSpanTests {
  @Test("an end below the start is taken as the start")
  func endBelowStart() {
    let span = TextSpan(7, 3)
    #expect(span.start == 7)
    #expect(span.end == 7)
    #expect(span.isEmpty)
    #expect(span.range == 7..<7)
  }

  @Test("a span knows its length, its range and how it is written")
  func basics() {
    let span = TextSpan(2, 5)
    #expect(span.count == 3)
    #expect(!span.isEmpty)
    #expect(span.range == 2..<5)
    #expect(span.description == "2..<5")
  }

  @Test("containing and overlapping agree with sets of bytes, for all small spans")
  func relationsMatchSets() {
    let spans = (0...4).flatMap { start in (start...4).map { TextSpan(start, $0) } }
    for lhs in spans {
      for rhs in spans {
        let (left, right) = (Set(lhs.range), Set(rhs.range))
        if !lhs.isEmpty, !rhs.isEmpty {
          #expect(lhs.overlaps(rhs) == !left.isDisjoint(with: right), "\(lhs) \(rhs)")
          #expect(lhs.contains(rhs) == left.isSuperset(of: right), "\(lhs) \(rhs)")
        }
        #expect(lhs.overlaps(rhs) == rhs.overlaps(lhs), "\(lhs) \(rhs)")
      }
    }
  }

  @Test("spans that only touch do not overlap")
  func touching() {
    #expect(!TextSpan(0, 3).overlaps(TextSpan(3, 6)))
    #expect(!TextSpan(3, 6).overlaps(TextSpan(0, 3)))
  }

  @Test("spans are ordered by start, then by end")
  func order() {
    let shuffled = [TextSpan(3, 4), TextSpan(0, 9), TextSpan(3, 3), TextSpan(0, 2)]
    #expect(
      shuffled.sorted() == [TextSpan(0, 2), TextSpan(0, 9), TextSpan(3, 3), TextSpan(3, 4)])
  }

  @Test("a span survives JSON with its two keys")
  func json() throws {
    let data = try JSONEncoder().encode(TextSpan(4, 9))
    let keys = try JSONDecoder().decode([String: Int].self, from: data)
    #expect(keys == ["start": 4, "end": 9])
    #expect(try JSONDecoder().decode(TextSpan.self, from: data) == TextSpan(4, 9))
  }

  @Test("a decoded span's end is never below its start")
  func decodingKeepsTheInvariant() {
    let span = try? JSONDecoder().decode(
      TextSpan.self, from: Data(#"{"start":9,"end":4}"#.utf8))
    #expect(span.map { $0.end >= $0.start } ?? true)
  }
}
