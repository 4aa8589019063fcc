import PadanCore
import Testing

@testable import PadanAnalysis
import SeededRandom

/// Offsets are sacred: what holds for the spans of any valid text, however odd.
@Suite("Spans of any text") struct AnalyzerSpanTests {
  /// What texts are made of: words and marks of many scripts, controls, invisible characters.
  private static let pieces =
    [
      "Harga", "beras", "naik", "Prof.", "No.", "M.", "5.000", "3,5", "Rp5,5", "US$3.2", "1990-an",
      "https://a.co/bc?d=e", "a@b.co", "don't", "(den/asa)", "JAKARTA -", "Baca juga:", "©", "U.S.",
      "#tagar", "@warta", "kompas.com", "dan/atau", "www.a.co", "http://", "Rp.", "5kg", "km²", "½",
      "ke", "75", "'n'", "R", "&", "#", "°", "C", "€", ",-", "+", "10€", "\u{2010}", "\u{2011}",
    ] + [
      ".", "?", "!", "…", ",", ":", "-", "—", "“", "”", "\"", "'", "(", ")", "[", "]", "/", "@",
      "$",
      "_", "%", "...", "?!", " ", " ", " ", "  ", "\n", "\n\n", "\r\n", "\r", "\t", "\u{A0}",
    ] + [
      "\u{2028}", "\u{2029}", "\u{85}", "\u{0B}", "\u{0C}", "\u{3000}", "\u{200B}", "\u{200D}",
      "\u{AD}", "\u{FEFF}", "\u{301}", "\u{20E3}", "\u{202E}", "\0", "\u{1}", "\u{7F}", "\u{FFFD}",
      "\u{FFFF}", "\u{10FFFF}", "\u{E000}", "\u{1F3FD}", "\u{E0101}",
    ] + [
      "é", "Ğ", "ß", "Москва", "Αθήνα", "القاهرة", "שלום", "हिन्दी", "ไทย", "东京。", "カタカナ", "서울",
      "ខ្មែរ", "မြန်မာ", "ꦗꦮ", "🙂", "👩‍💻", "🇮🇩🇬", "𝒳", "٣٫٥",
    ]

  /// Texts of pieces, of any scalars, of any bytes decoded, and of one piece again and again.
  private static func text(_ random: inout SplitMix64) -> String {
    let length = Int.random(in: 0...40, using: &random)
    switch Int.random(in: 0..<8, using: &random) {
    case 0:
      let bytes = (0..<length * 2).map { _ in UInt8.random(in: 0...255, using: &random) }
      return String(decoding: bytes, as: UTF8.self)
    case 1:
      var scalars = String.UnicodeScalarView()
      for _ in 0..<length {
        let plane: UInt32 = Bool.random(using: &random) ? 0xFFFF : 0x10FFFF
        let value = UInt32.random(in: 0...plane, using: &random)
        scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
      }
      return String(scalars)
    case 2:
      let piece = pieces.randomElement(using: &random) ?? ""
      return String(repeating: piece, count: Int.random(in: 1...400, using: &random))
    default:
      return (0..<length).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    }
  }

  /// Says what is wrong with spans, which must be ordered, apart, filled, and cut no character.
  private func check(_ spans: [TextSpan], in source: SourceText, _ what: String) {
    let text = source.text(in: source.span).debugDescription
    var end = 0
    for span in spans {
      if span.start < end || span.isEmpty || span.end > source.bytes.count {
        Issue.record("\(what) \(span) behind \(end) in \(text)")
      }
      let slice = source.bytes[span.range]
      if !source.text(in: span).utf8.elementsEqual(slice) {
        Issue.record("\(what) \(span) cuts a character of \(text)")
      }
      end = span.end
    }
  }

  /// The scalars of a text that stand in no span and are no white space.
  private func left(by spans: [TextSpan], in source: SourceText) -> String {
    var left = String.UnicodeScalarView()
    var start = 0
    for span in spans + [TextSpan(source.bytes.count, source.bytes.count)] {
      left += source.text(in: TextSpan(start, span.start)).unicodeScalars.filter {
        !$0.properties.isWhitespace
      }
      start = span.end
    }
    return String(left)
  }

  @Test(
    "tokens are in order and apart, and hold every character but white space just once",
    arguments: 0..<UInt64(6))
  func tokens(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<400 {
      let source = SourceText(Self.text(&random))
      let spans = try Tokenizer().tokens(of: source).map(\.span)
      check(spans, in: source, "token")
      let text = source.text(in: source.span)
      #expect(left(by: spans, in: source).isEmpty, "\(text.debugDescription)")
      for span in spans where source.text(in: span).contains(where: \.isWhitespace) {
        Issue.record("white space in \(span) of \(text.debugDescription)")
      }
    }
  }

  @Test(
    "sentences and white space cover all of the text", arguments: LanguageTag.supported,
    0..<UInt64(4))
  func sentences(language: LanguageTag, seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<150 {
      let source = SourceText(Self.text(&random))
      let spans = try SentenceSegmenter(language: language).sentences(in: source.span, of: source)
      check(spans, in: source, "sentence")
      for span in spans where source.trimmingWhiteSpace(span) != span {
        Issue.record("white space around \(span)")
      }
      #expect(left(by: spans, in: source).isEmpty)
    }
  }

  @Test("an analysis covers its document, and its parts fit together", arguments: 0..<UInt64(4))
  func analysis(seed: UInt64) throws {
    var random = SplitMix64(seed: seed &+ 100)
    for _ in 0..<150 {
      let analyzed = try Analyzer().analyze(document(Self.text(&random)))
      let source = analyzed.document.source
      check(analyzed.document.paragraphs.map(\.span), in: source, "paragraph")
      check(analyzed.segments.map(\.span), in: source, "sentence")
      #expect(left(by: analyzed.segments.map(\.span), in: source).isEmpty)
      for segment in analyzed.segments {
        let paragraph = analyzed.document.paragraphs[segment.paragraph]
        #expect(paragraph.span.contains(segment.span))
        #expect(segment.span.contains(segment.shown) && !segment.shown.isEmpty)
        // Where ICU ends a sentence inside a token, the token belongs to the one it starts in.
        #expect(
          segment.tokens.allSatisfy { segment.span.range.contains(analyzed.tokens[$0].span.start) })
      }
    }
  }
}
