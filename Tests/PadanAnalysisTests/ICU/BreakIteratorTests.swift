import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("BreakIterator") struct BreakIteratorTests {
  /// Sentence rules of UAX #29 by example, in the notation of Unicode's own test files.
  static let sentenceRules = [
    ("SB3", "÷ 000D × 000A ÷ 0041 ÷"),
    ("SB4", "÷ 0041 × 000A ÷ 0061 ÷"), ("SB4", "÷ 0041 × 0085 ÷ 0061 ÷"),
    ("SB4", "÷ 0041 × 2028 ÷ 0061 ÷"), ("SB4", "÷ 0041 × 2029 ÷ 2029 ÷"),
    ("SB5", "÷ 0041 × 0300 × 0062 ÷"), ("SB5", "÷ 002E × 0308 × 0020 × 0308 ÷ 0041 ÷"),
    ("SB5", "÷ 0041 × 00AD × 200D × 0042 ÷"),
    ("SB6", "÷ 0033 × 002E × 0034 ÷"), ("SB6", "÷ 0041 × 002E × 0665 ÷"),
    ("SB7", "÷ 0055 × 002E × 0053 × 002E × 0020 ÷ 0041 ÷"), ("SB7", "÷ 0061 × 002E × 0042 ÷"),
    ("SB8", "÷ 0041 × 002E × 0020 × 0061 ÷"), ("SB8", "÷ 002E × 0022 × 0020 × 0028 × 0061 ÷"),
    ("SB8a", "÷ 0021 × 0020 × 002C × 0041 ÷"), ("SB8a", "÷ 0021 × 003F × 002E × 0020 ÷ 0041 ÷"),
    ("SB9", "÷ 0021 × 0029 × 0022 × 0020 ÷ 0041 ÷"),
    ("SB9", "÷ 0021 × 201D × 0020 × 2029 ÷ 0041 ÷"),
    ("SB10", "÷ 003F × 0020 × 0020 × 00A0 ÷ 0041 ÷"),
    ("SB11", "÷ 0041 × 002E × 0020 ÷ 0042 ÷"), ("SB11", "÷ 3002 ÷ 4E00 ÷"),
    ("SB11", "÷ 003F × 000A ÷ 0061 ÷"),
    ("SB998", "÷ 0041 × 0020 × 003A × 0020 × 0042 ÷"),
  ]

  /// Word rules of UAX #29 by example.
  static let wordRules = [
    ("WB3", "÷ 000D × 000A ÷ 0061 ÷"), ("WB3a", "÷ 000A ÷ 0308 ÷ 0061 ÷"),
    ("WB3b", "÷ 0061 ÷ 000D ÷ 0061 ÷"), ("WB3b", "÷ 0061 ÷ 2028 ÷ 0061 ÷"),
    ("WB3c", "÷ 1F469 × 200D × 1F4BB ÷"), ("WB3d", "÷ 0061 ÷ 0020 × 0020 × 2003 ÷ 0061 ÷"),
    ("WB4", "÷ 0061 × 0308 × 0062 ÷"), ("WB4", "÷ 0061 × 00AD × 0062 ÷"),
    ("WB4", "÷ 0031 × 200D × 0031 ÷"), ("WB5", "÷ 0041 × 00E9 × 0416 ÷"),
    ("WB6/7", "÷ 0061 × 0027 × 0062 ÷"), ("WB6/7", "÷ 0061 × 2019 × 0062 ÷"),
    ("WB6/7", "÷ 0061 × 002E × 0062 ÷"), ("WB6/7", "÷ 0061 × 00B7 × 0062 ÷"),
    ("WB6/7", "÷ 0061 ÷ 0027 ÷ 0031 ÷"), ("WB6/7", "÷ 0061 ÷ 002E ÷ 002E ÷ 0062 ÷"),
    ("WB7a", "÷ 05D0 × 0027 ÷ 0020 ÷"), ("WB7b/c", "÷ 05D0 × 0022 × 05D0 ÷"),
    ("WB7b/c", "÷ 0061 ÷ 0022 ÷ 0062 ÷"), ("WB8", "÷ 0031 × 0665 ÷"),
    ("WB9", "÷ 0061 × 0031 ÷"), ("WB10", "÷ 0031 × 0061 ÷"),
    ("WB11/12", "÷ 0033 × 002C × 0034 ÷"), ("WB11/12", "÷ 0033 × 002E × 0034 ÷"),
    ("WB11/12", "÷ 0033 ÷ 002C ÷ 0061 ÷"), ("WB11/12", "÷ 0033 ÷ 002C ÷ 002C ÷ 0034 ÷"),
    ("WB13", "÷ 30AB × 30BF × 30AB × 30CA ÷"), ("WB13a/b", "÷ 0061 × 005F × 0031 × 005F ÷"),
    ("WB15/16", "÷ 1F1EE × 1F1E9 ÷ 1F1EC × 1F1E7 ÷ 1F1EE ÷"),
    ("WB999", "÷ 0061 ÷ 002D ÷ 0062 ÷ 0025 ÷"),
  ]

  /// The boundaries that the iterator finds, written back into the notation.
  private func replay(_ rule: String, _ kind: BreakIterator.Kind) throws -> String {
    let scalars = rule.split(separator: " ").compactMap { UInt32($0, radix: 16) }
      .compactMap(Unicode.Scalar.init)
    var boundaries: Set<Int> = [0]
    let bytes = scalars.flatMap { Array(String($0).utf8) }
    try bytes.withUnsafeBufferPointer { buffer in
      try BreakIterator(kind, language: .undetermined)
        .forEachBoundary(in: buffer) { offset, _ in boundaries.insert(offset) }
    }
    var offset = 0
    var found = ""
    for scalar in scalars {
      let code = String(scalar.value, radix: 16, uppercase: true)
      let padding = String(repeating: "0", count: max(0, 4 - code.count))
      found += (boundaries.contains(offset) ? "÷ " : "× ") + padding + code + " "
      offset += String(scalar).utf8.count
    }
    return found + (boundaries.contains(offset) ? "÷" : "×")
  }

  @Test("sentence boundaries follow UAX #29", arguments: sentenceRules)
  func sentences(name: String, rule: String) throws {
    #expect(try replay(rule, .sentence) == rule)
  }

  @Test("word boundaries follow UAX #29", arguments: wordRules)
  func words(name: String, rule: String) throws {
    #expect(try replay(rule, .word) == rule)
  }

  @Test("an empty text has no boundary behind its start")
  func empty() throws {
    let bytes: [UInt8] = []
    var count = 0
    try bytes.withUnsafeBufferPointer { buffer in
      try BreakIterator(.word, language: .english).forEachBoundary(in: buffer) { _, _ in
        count += 1
      }
    }
    #expect(count == 0)
  }

  @Test(
    "languages and scripts that ICU does not know get the root rules",
    arguments: ["xx", "id", "und"])
  func languages(tag: String) throws {
    var offsets: [Int] = []
    let bytes = Array("Satu. Dua.".utf8)
    try bytes.withUnsafeBufferPointer { buffer in
      try BreakIterator(.sentence, language: LanguageTag(tag))
        .forEachBoundary(in: buffer) { offset, _ in offsets.append(offset) }
    }
    #expect(offsets == [6, 10])
  }

  @Test("the rule status tells letters from figures and marks")
  func ruleStatus() throws {
    var status: [Int32] = []
    let bytes = Array("a 1!".utf8)
    try bytes.withUnsafeBufferPointer { buffer in
      try BreakIterator(.word, language: .undetermined)
        .forEachBoundary(in: buffer) { _, value in status.append(value / 100) }
    }
    #expect(status == [2, 0, 1, 0])
  }

  @Test("ICU's version is told")
  func version() throws {
    let major = try #require(BreakIterator.icuVersion.split(separator: ".").first)
    #expect(try #require(Int(major)) >= 60)
  }
}
