import Foundation
import SeededRandom
import Testing

/// Sample articles with random damage, and random bytes, through one `padan stream`: whatever the text is, the
/// sentences slice it, are in order and hold every character that is not white space exactly once.
@Suite struct StreamMutationTests {
  /// How many texts there are, and what they are drawn from. A longer run only needs another number here.
  private static let (count, seed) = (400, UInt64(2_021))

  /// What one request asked.
  private struct Request {
    let text: String
    let fields: [String: String]
  }

  @Test("no crash, an answer to each request, and sentences that cover their text")
  func mutations() throws {
    let requests = try Self.requests()
    var input = Data()
    for (index, request) in requests.enumerated() {
      var object: [String: Any] = ["id": index, "op": "segment", "text": request.text]
      object.merge(request.fields) { $1 }
      input += try JSONSerialization.data(withJSONObject: object) + Data("\n".utf8)
    }
    let outcome = try BuiltProgram.run(["stream"], input: input)
    #expect(outcome.status == 0, "\(outcome.errorText)")
    let answers = outcome.output.split(separator: UInt8(ascii: "\n"))
    try #require(answers.count == requests.count)
    for (index, (request, line)) in zip(requests, answers).enumerated() {
      let answer = try JSONDecoder().decode(Answer.self, from: line)
      #expect(answer.id == index && answer.ok)
      if let problem = problem(of: answer.result?.sentences ?? [], in: request.text) {
        Issue.record("\(problem) in \(request.text.debugDescription) with \(request.fields)")
      }
    }
  }

  private struct Answer: Decodable {
    struct Sentence: Decodable {
      let start: Int
      let end: Int
      let text: String
    }
    struct Result: Decodable {
      let sentences: [Sentence]
    }
    let id: Int
    let ok: Bool
    let result: Result?
  }

  /// What is wrong with the sentences of a text, or `nil`.
  private func problem(of sentences: [Answer.Sentence], in text: String) -> String? {
    let bytes = Array(text.utf8)
    var end = 0
    for sentence in sentences {
      guard sentence.start >= end, sentence.end > sentence.start, sentence.end <= bytes.count else {
        return "\(sentence.start)..<\(sentence.end) is out of order or out of the text"
      }
      guard Array(sentence.text.utf8) == Array(bytes[sentence.start..<sentence.end]) else {
        return "\(sentence.start)..<\(sentence.end) is not the text that is told"
      }
      guard isWhiteSpace(bytes[end..<sentence.start]) else {
        return "characters before \(sentence.start) stand in no sentence"
      }
      end = sentence.end
    }
    return isWhiteSpace(bytes[end...]) ? nil : "characters behind \(end) stand in no sentence"
  }

  /// Whether there is nothing but characters with Unicode's property `White_Space`.
  private func isWhiteSpace(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(validating: bytes, as: UTF8.self)?.unicodeScalars
      .allSatisfy(\.properties.isWhitespace) ?? false
  }
}

// MARK: - Texts

extension StreamMutationTests {
  private static func requests() throws -> [Request] {
    let articles = try articles()
    var random = SplitMix64(seed: seed)
    return try (0..<count).map { index in
      let bytes =
        index % 4 == 3
        ? randomBytes(using: &random)
        : mutated(try #require(articles.randomElement(using: &random)), using: &random)
      return Request(
        text: String(decoding: bytes, as: UTF8.self), fields: options(using: &random))
    }
  }

  private static func articles() throws -> [[UInt8]] {
    let samples = BuiltProgram.root.appending(path: "samples")
    let articles = try FileManager.default.contentsOfDirectory(atPath: samples.path).sorted()
      .flatMap { name in ["input.txt", "input.md"].map { "\(name)/\($0)" } }
      .compactMap { try? Data(contentsOf: samples.appending(path: $0)) }.map { Array($0) }
    try #require(articles.count >= 6)
    return articles
  }

  private static func options(using random: inout SplitMix64) -> [String: String] {
    let values = [
      "language": ["id", "en"], "quotations": ["split", "keep"], "listLabels": ["join", "split"],
      "lineBreaks": ["automatic", "paragraph", "wrapped", "sentence"],
      "lineEnds": ["automatic", "join", "split"],
    ]
    var fields: [String: String] = [:]
    for (name, values) in values.sorted(by: { $0.key < $1.key }) {
      // At times nothing is told.
      if let value = (values + [""]).randomElement(using: &random), !value.isEmpty {
        fields[name] = value
      }
    }
    return fields
  }

  /// What is put into texts: marks, labels, addresses, all scripts, white space of all kinds, controls, broken UTF-8.
  private static let pieces: [[UInt8]] =
    [
      ".", "?", "!", "...", "…", ". . .", "[...]", "(", ")", "[", "]", "\"", "'", "“", "”", "‘",
      "’",
      "«", "»", "„", ",", ";", ":", " - ", " — ", "/", "%", "#a", "@b", "1. ", " 2. ", "a) ",
      "(1) ",
      "IV. ", "• ", "\n- ", "Prof. ", "No. ", " dll. ", "U.S. ", " a.m. ", " J. ", "Yahoo! ",
      "5.000",
      "https://a.id/?B=c", "a@b.C", "www.A", "中文。", "「はい？」", "ไทย", "עברית.", "العربية؟",
      "हिन्दी।", "Ж. ж", "Ωμ;", "ՀԱՅ։", "አማርኛ።", "𝒜. 𐐨", "👩‍💻", "🇮🇩", "e\u{301}", "\u{300}", "\u{AD}",
      "\u{200B}", "\u{200D}", "\u{200E}", "\u{202E}", "\u{2060}", "\u{FEFF}", "\u{FFFD}",
      "\u{FFFF}",
      "\u{10FFFF}", "\u{A0}", "\u{1680}", "\u{2003}", "\u{202F}", "\u{205F}", "\u{3000}",
      "\u{180E}",
      "\u{2028}", "\u{2029}", "\u{85}", "\r\n", "\r", "\n", "\n\n", "\t", "\u{0B}", "\u{0C}", "\0",
      "\u{01}", "\u{1B}[1m", "\u{7F}", "\u{1A}", "  ",
    ].map { Array($0.utf8) } + [
      [0x80], [0xE2], [0xE2, 0x80], [0xF0, 0x9F], [0xC0, 0xAE], [0xFF],
    ]

  /// A stretch of an article with some bytes changed, cut out, doubled, moved or put in.
  private static func mutated(_ article: [UInt8], using random: inout SplitMix64) -> [UInt8] {
    var bytes = Array(article[range(of: article.count, upTo: 2_000, using: &random)])
    for _ in 0..<Int.random(in: 1...30, using: &random) {
      let place = Int.random(in: 0...bytes.count, using: &random)
      let stretch = range(of: bytes.count, upTo: 80, using: &random)
      switch Int.random(in: 0..<6, using: &random) {
      case 0 where place < bytes.count: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.removeSubrange(stretch)
      case 2: bytes.insert(contentsOf: Array(bytes[stretch]), at: place)
      case 3: bytes[stretch].shuffle(using: &random)
      default:
        let piece = pieces.randomElement(using: &random) ?? []
        let times = Int.random(in: 0..<10, using: &random) == 0 ? 50 : 1
        bytes.insert(contentsOf: Array(repeatElement(piece, count: times).joined()), at: place)
      }
    }
    return bytes
  }

  /// Pieces and bytes with no order in them.
  private static func randomBytes(using random: inout SplitMix64) -> [UInt8] {
    let words: [[UInt8]] = ["kata", "The", "Ia ", "Budi ", " dan", "x", "X", " ", " "].map {
      Array($0.utf8)
    }
    return (0..<Int.random(in: 0...200, using: &random)).flatMap { _ -> [UInt8] in
      switch Int.random(in: 0..<3, using: &random) {
      case 0: [UInt8.random(in: 0...255, using: &random)]
      case 1: words.randomElement(using: &random) ?? []
      default: pieces.randomElement(using: &random) ?? []
      }
    }
  }

  private static func range(
    of count: Int, upTo longest: Int, using random: inout SplitMix64
  ) -> Range<Int> {
    let start = Int.random(in: 0...count, using: &random)
    return start..<Int.random(in: start...min(count, start + longest), using: &random)
  }
}
