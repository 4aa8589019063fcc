@testable import PadanTerminology
import PadanCore
import Testing

/// The matcher against the plainest reading of "leftmost-longest", over all small inputs.
@Suite struct TermMatcherReferenceTests {
  private static let alphabet = ["batu", "kayu", "pasir"]

  /// All sequences of words up to a length, the empty one left out.
  private static func sequences(of words: [String], upTo length: Int) -> [[String]] {
    var all: [[String]] = []
    var last: [[String]] = [[]]
    for _ in 0..<length {
      last = last.flatMap { sequence in words.map { sequence + [$0] } }
      all += last
    }
    return all
  }

  /// At each place the longest term that stands there, else one word on.
  private static func reference(_ text: [String], terms: [[String]]) -> [Range<Int>] {
    var hits: [Range<Int>] = []
    var start = 0
    while start < text.count {
      let lengths = terms.filter { text[start...].starts(with: $0) }.map(\.count)
      if let longest = lengths.max() {
        hits.append(start..<(start + longest))
        start += longest
      } else {
        start += 1
      }
    }
    return hits
  }

  @Test("every pair of terms over two words, in every text over three words")
  func allSmallInputs() throws {
    let terms = Self.sequences(of: Array(Self.alphabet.prefix(2)), upTo: 3)
    let texts = Self.sequences(of: Self.alphabet, upTo: 5)
    let documents = try texts.map {
      try Sample.document($0.joined(separator: " "), .indonesian)
    }
    var compared = 0
    for first in terms.indices {
      for second in terms.indices where second >= first {
        let pair = [terms[first], terms[second]]
        let rows = pair.map { $0.joined(separator: " ") + " = x" }
        let index = try TermIndex(Sample.glossary(rows), from: .indonesian, to: .english)
        let matcher = TermMatcher(index)
        for (text, document) in zip(texts, documents) {
          let found = matcher.hits(in: document).map(\.tokens)
          let expected = Self.reference(text, terms: pair)
          compared += 1
          if found != expected {
            Issue.record("\(pair) in \(text): \(found) instead of \(expected)")
            return
          }
        }
      }
    }
    #expect(compared == 105 * 363)
  }

  @Test("every glossary of one-word and two-word terms, in every text of four words")
  func allSmallGlossaries() throws {
    let terms = Self.sequences(of: Array(Self.alphabet.prefix(2)), upTo: 2)
    let texts = Self.sequences(of: Self.alphabet, upTo: 4)
    let documents = try texts.map {
      try Sample.document($0.joined(separator: " "), .indonesian)
    }
    for bits in 0..<(1 << terms.count) {
      let chosen = terms.indices.filter { bits & (1 << $0) != 0 }.map { terms[$0] }
      let rows = chosen.map { $0.joined(separator: " ") + " = x" }
      let index = try TermIndex(Sample.glossary(rows), from: .indonesian, to: .english)
      let matcher = TermMatcher(index)
      for (text, document) in zip(texts, documents) {
        let found = matcher.hits(in: document).map(\.tokens)
        if found != Self.reference(text, terms: chosen) {
          Issue.record("\(chosen) in \(text): \(found)")
          return
        }
      }
    }
  }
}
