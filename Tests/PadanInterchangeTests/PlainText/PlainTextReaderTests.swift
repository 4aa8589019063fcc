import PadanCore
import Testing

@testable import PadanInterchange
import SeededRandom

@Suite("PlainTextReader") struct PlainTextReaderTests {
  private func paragraphs(
    _ text: String, lineBreaks: SegmentationOptions.LineBreaks = .automatic
  ) -> [String] {
    let document = PlainTextReader(lineBreaks: lineBreaks).document(of: SourceText(text))
    return document.paragraphs.map { document.source.text(in: $0.span) }
  }

  @Test("blank lines part paragraphs, however many and whatever white space is on them")
  func blankLines() {
    #expect(paragraphs("Satu.\n\nDua.\n \t\n\n\u{A0}\nTiga.\n") == ["Satu.", "Dua.", "Tiga."])
  }

  @Test("a page with one paragraph a line has one paragraph a line")
  func oneALine() {
    #expect(
      paragraphs("Harga beras naik.\nPetani senang.\nWarga mengeluh.")
        == ["Harga beras naik.", "Petani senang.", "Warga mengeluh."])
  }

  /// A paragraph wrapped by a mail program, 72 columns wide.
  private static let wrapped = [
    "Pemerintah memastikan stok beras nasional cukup hingga akhir tahun ini,",
    "meskipun musim kemarau datang lebih awal dari perkiraan. Warga diminta",
    "tidak panik dan tidak menimbun bahan pangan di rumah masing-masing.",
  ]

  @Test(
    "hard-wrapped lines are one paragraph, whatever the line ends are",
    arguments: ["\n", "\r\n", "\r", "\u{2028}"])
  func hardWrapped(end: String) {
    let block = Self.wrapped.joined(separator: end)
    #expect(paragraphs(block) == [block])
    #expect(paragraphs("Judul\(end)\(end)\(block)\(end)") == ["Judul", block])
  }

  @Test("U+2028 and CR LF part lines and paragraphs as LF does", arguments: ["\r\n", "\u{2028}"])
  func otherLineEnds(end: String) {
    #expect(
      paragraphs("Satu.\(end)Dua.\(end)\(end)Tiga.") == ["Satu.", "Dua.", "Tiga."])
  }

  @Test("a text of white space has no paragraph", arguments: ["", "\n", " \r\n\t\u{3000}"])
  func empty(text: String) {
    #expect(paragraphs(text).isEmpty)
  }

  @Test("as told, each line is a paragraph, or lines go on up to a blank one")
  func lineBreaksTold() {
    let text = "Rapat itu dipimpin\nBupati Sleman\r\ndi pendopo.\n \nSelesai.\u{2028}Bubar."
    let lines = ["Rapat itu dipimpin", "Bupati Sleman", "di pendopo.", "Selesai.", "Bubar."]
    let blocks = ["Rapat itu dipimpin\nBupati Sleman\r\ndi pendopo.", "Selesai.\u{2028}Bubar."]
    #expect(paragraphs(text, lineBreaks: .paragraph) == lines)
    #expect(paragraphs(text, lineBreaks: .wrapped) == blocks)
    // The segmenter makes sentences of the lines.
    #expect(paragraphs(text, lineBreaks: .sentence) == blocks)
  }

  @Test("as told, hard-wrapped lines are paragraphs all the same")
  func wrappedTold() {
    let block = Self.wrapped.joined(separator: "\n")
    #expect(paragraphs(block, lineBreaks: .paragraph) == Self.wrapped)
    #expect(paragraphs(block, lineBreaks: .wrapped) == [block])
  }

  @Test(
    "whatever is told, a text of white space has no paragraph",
    arguments: SegmentationOptions.LineBreaks.allCases)
  func emptyTold(lineBreaks: SegmentationOptions.LineBreaks) {
    #expect(paragraphs(" \n\r\n\t", lineBreaks: lineBreaks).isEmpty)
  }

  @Test(
    "a line that begins in lower case goes on with the one before, unless that ends in a full stop")
  func lowerCaseGoesOn() {
    #expect(
      paragraphs("Harga beras di pasar itu naik\nkarena panen belum tiba.\nPedagang mengeluh.")
        == ["Harga beras di pasar itu naik\nkarena panen belum tiba.", "Pedagang mengeluh."])
    #expect(
      paragraphs("Harga beras di pasar itu\nénergi dan gula naik.")
        == ["Harga beras di pasar itu\nénergi dan gula naik."])
    #expect(
      paragraphs("Harga beras naik.\nkata pedagang.") == ["Harga beras naik.", "kata pedagang."])
  }

  @Test(
    "short lines all in lower case are a list",
    arguments: [
      "beras\ngula pasir\nminyak goreng", "maps, weather\nlow-light camera", "émail\nézine",
    ])
  func lowerCaseList(text: String) {
    #expect(paragraphs(text) == text.split(separator: "\n").map(String.init))
  }

  @Test("a longer line or a first line with a capital makes no list of them")
  func noList() {
    let long = "beras yang dijual di pasar-pasar tradisional di ibu kota\ngula pasir"
    #expect(paragraphs(long) == [long])
    #expect(paragraphs("Beras\ngula pasir\nminyak goreng") == ["Beras\ngula pasir\nminyak goreng"])
  }

  @Test("all paragraphs are body, since plain text tells no headings")
  func kinds() {
    let document = PlainTextReader().document(of: SourceText("Judul\n\nIsi berita."))
    #expect(document.paragraphs.map(\.kind) == [.body, .body])
  }

  @Test("paragraphs are in order and hold every character that is not white space")
  func cover() {
    let alphabet = [
      "a", "Kata", "selesai.", " ", "  ", "\t", "\n", "\n", "\r\n", "\r", "\u{2028}", "é", "\u{A0}",
    ]
    var random = SplitMix64(seed: 7)
    for _ in 0..<300 {
      let length = Int.random(in: 0...60, using: &random)
      let text = (0..<length).map { _ in alphabet.randomElement(using: &random) ?? "" }.joined()
      let source = SourceText(text)
      var end = 0
      let lineBreaks =
        SegmentationOptions.LineBreaks.allCases.randomElement(using: &random) ?? .automatic
      for paragraph in PlainTextReader(lineBreaks: lineBreaks).document(of: source).paragraphs {
        let between = source.text(in: TextSpan(end, paragraph.span.start))
        #expect(paragraph.span.start >= end && !paragraph.span.isEmpty)
        #expect(between.allSatisfy { $0.isWhitespace }, "\(text.debugDescription)")
        #expect(source.trimmingWhiteSpace(paragraph.span) == paragraph.span)
        end = paragraph.span.end
      }
      #expect(source.text(in: TextSpan(end, source.bytes.count)).allSatisfy { $0.isWhitespace })
    }
  }
}
