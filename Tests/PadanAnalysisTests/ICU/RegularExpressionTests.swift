import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("RegularExpression") struct RegularExpressionTests {
  private let soon = ContinuousClock.now + .seconds(30)

  private func matches(_ pattern: String, in text: String) throws -> [String] {
    var found: [String] = []
    try Array(text.utf8).withUnsafeBufferPointer { bytes in
      try RegularExpression(pattern).search(bytes, until: soon) { search in
        try search.forEachMatch { found.append(String(decoding: bytes[$0], as: UTF8.self)) }
      }
    }
    return found
  }

  @Test(
    "from each character there is one match, and they may overlap",
    arguments: [
      ("a.a", "ababa", ["aba", "aba"]), ("[.]+", "a...b", ["...", "..", "."]),
      ("x", "abc", []), ("é", "éaé", ["é", "é"]), ("😀|é", "é😀", ["é", "😀"]),
      (#"\p{Lu}\p{Ll}"#, "AbCd", ["Ab", "Cd"]), ("a", "", []),
      (#"(?i)DR\."#, "dr. DR.", ["dr.", "DR."]),
    ])
  func overlapping(pattern: String, text: String, expected: [String]) throws {
    #expect(try matches(pattern, in: text) == expected)
  }

  @Test("an expression that matches nothing but a place matches at each character and at the end")
  func empty() throws {
    #expect(try matches("(?=.|$)", in: "aé").count == 3)
    #expect(try matches("x*", in: "") == [""])
  }

  @Test("matches at one place are told from those behind it")
  func atPlace() throws {
    let (ends, firsts) = try Array("aéab".utf8).withUnsafeBufferPointer { bytes in
      try RegularExpression("a.").search(bytes, until: soon) { search in
        (try [0, 1, 3, 5].map(search.matchEnd), try [1, 4].map(search.firstMatch))
      }
    }
    #expect(ends == [3, nil, 5, nil])
    #expect(firsts == [3..<5, nil])
  }

  @Test("one expression serves many texts")
  func reuse() throws {
    let expression = try RegularExpression("^b")
    for (text, expected) in [("ba", true), ("ab", false), ("", false), ("b", true)] {
      let match = try Array(text.utf8).withUnsafeBufferPointer { bytes in
        try expression.search(bytes, until: soon) { try $0.firstMatch(from: 0) }
      }
      #expect((match != nil) == expected)
    }
  }

  @Test("the whole of a text is matched, in any case if that is asked for")
  func whole() throws {
    #expect(try RegularExpression("EN.*", case: .ignored).matchesWhole("en-us", until: soon))
    #expect(try !RegularExpression("EN.*").matchesWhole("en-us", until: soon))
    #expect(try !RegularExpression("e", case: .ignored).matchesWhole("en", until: soon))
  }

  @Test(
    "a pattern that ICU cannot compile is an error with ICU's name for it",
    arguments: [
      ("(a", "U_REGEX_MISMATCHED_PAREN"), ("[a", "U_REGEX_MISSING_CLOSE_BRACKET"),
      ("a{2,1}", "U_REGEX_MAX_LT_MIN"), ("(?<=a+)b", "U_REGEX_LOOK_BEHIND_LIMIT"),
      (#"\p{Nonsense}"#, "U_REGEX_PROPERTY_SYNTAX"), ("*", "U_REGEX_RULE_SYNTAX"),
    ])
  func syntax(pattern: String, name: String) {
    let error = #expect(throws: RegularExpression.SyntaxError.self) {
      try RegularExpression(pattern)
    }
    #expect(error?.name == name)
  }

  @Test(
    "a search that runs away ends at its deadline",
    arguments: ["(a+)+$", "(a|a)*b", "(a|aa)+$", "(.*a){20}b", "(?:a?){40}a{40}b"])
  func deadline(pattern: String) throws {
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 60) + [UInt8(ascii: "!")]
    let clock = ContinuousClock()
    let limit = Duration.milliseconds(200)
    let duration = clock.measure {
      #expect(throws: RegularExpression.SearchError.outOfTime) {
        try bytes.withUnsafeBufferPointer { bytes in
          try RegularExpression(pattern).search(bytes, until: clock.now + limit) { search in
            try search.forEachMatch { _ in }
          }
        }
      }
    }
    #expect(duration < limit + .seconds(5))
  }

  @Test("a search over a long text that finds nothing ends at its deadline, too")
  func longText() throws {
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 2_000_000)
    #expect(throws: RegularExpression.SearchError.outOfTime) {
      try bytes.withUnsafeBufferPointer { bytes in
        try RegularExpression(".*b").search(bytes, until: .now + .milliseconds(200)) { search in
          try search.forEachMatch { _ in }
        }
      }
    }
  }

  @Test("an expression that must remember too much ends, too")
  func stack() throws {
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 4_000_000)
    #expect(throws: RegularExpression.SearchError.outOfStack) {
      try bytes.withUnsafeBufferPointer { bytes in
        try RegularExpression("(?:a|b)*c").search(bytes, until: soon) { search in
          _ = try search.firstMatch(from: 0)
        }
      }
    }
  }
}
