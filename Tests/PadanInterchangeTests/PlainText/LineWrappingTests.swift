import PadanCore
import Testing

@testable import PadanInterchange

@Suite("LineWrapping") struct LineWrappingTests {
  private func isWrapped(_ text: String) -> Bool {
    let source = SourceText(text)
    return LineWrapping(lines: LineScanner(source: source).lines, source: source).isWrapped
  }

  /// Wraps words greedily, as a mail program does.
  private func wrapped(_ text: String, at width: Int) -> String {
    var lines = [""]
    for word in text.split(separator: " ") {
      let last = lines[lines.count - 1]
      if last.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if last.count + 1 + word.count <= width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n")
  }

  private static let articles = [
    """
    Pemerintah memastikan stok beras nasional cukup hingga akhir tahun meskipun musim kemarau \
    datang lebih awal dari perkiraan. Menteri Pertanian mengatakan bahwa cadangan di gudang \
    mencapai dua juta ton. Harga di tingkat petani juga masih stabil, sehingga warga diminta \
    tidak panik dan tidak menimbun bahan pangan di rumah masing-masing.
    """,
    """
    The central bank kept its main interest rate unchanged on Thursday, saying that inflation was \
    likely to stay within its target range for the rest of the year. Most economists had expected \
    the decision. The governor told reporters that the rupiah remained under pressure because of \
    higher yields abroad, but that the country's reserves were large enough.
    """,
  ]

  @Test(
    "prose wrapped at any usual width is wrapped", arguments: articles, [60, 66, 72, 78, 80, 100])
  func prose(article: String, width: Int) {
    #expect(isWrapped(wrapped(article, at: width)))
  }

  @Test(
    "lines that are paragraphs themselves are not",
    arguments: [
      "Harga beras naik.\nPemerintah akan mengimpor.\nPetani keberatan.",
      "Beras\nGula\nMinyak goreng\nTelur ayam",
      "The price of rice rose.\nThe government will import some.\nFarmers object.",
      "Satu baris saja",
      "",
    ])
  func paragraphs(text: String) {
    #expect(!isWrapped(text))
  }

  @Test("one sentence a line is not wrapped, though the lines are nearly as long as each other")
  func sentences() {
    #expect(
      !isWrapped(
        """
        Pemerintah memastikan stok beras nasional cukup hingga akhir tahun ini.
        Menteri Pertanian mengatakan bahwa cadangan di gudang masih melimpah.
        Harga di tingkat petani juga masih stabil, sehingga warga tidak panik.
        """))
  }

  @Test("lines wider than any wrapping are paragraphs")
  func wide() {
    let line = String(repeating: "kata ", count: 30)
    #expect(!isWrapped("\(line)\n\(line)\n\(line)"))
  }
}
