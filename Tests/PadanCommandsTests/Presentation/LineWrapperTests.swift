@testable import PadanCommands
import Testing
import SeededRandom

@Suite struct LineWrapperTests {
  @Test(
    "a text's width is its characters; escape sequences and combining marks take no room",
    arguments: [
      ("", 0), ("abc", 3), ("⟦é⟧", 3), ("e\u{301}", 1), ("\u{1B}[1mabc\u{1B}[0m", 3),
      ("\u{1B}[38;5;2mhijau\u{1B}[0m kata", 10), ("\u{1B}[1m\u{1B}[32m\u{1B}[0m", 0),
      ("a\u{200D}b", 2),
    ])
  func width(text: String, columns: Int) {
    #expect(LineWrapper.width(of: text) == columns)
  }

  @Test("words that do not fit go to the next line, under the first word")
  func wrapped() {
    #expect(
      LineWrapper(columns: 10).wrap("satu dua tiga empat", first: "1  ")
        == "1  satu\n   dua\n   tiga\n   empat")
    #expect(
      LineWrapper(columns: 11).wrap("satu dua tiga empat", first: "1  ")
        == "1  satu dua\n   tiga\n   empat")
  }

  @Test("a word that is too long stands alone")
  func longWord() {
    #expect(
      LineWrapper(columns: 8).wrap("a pertanggungjawaban b", first: "- ")
        == "- a\n  pertanggungjawaban\n  b")
    #expect(LineWrapper(columns: 1).wrap("panjang", first: "12  ") == "12  panjang")
  }

  @Test("without a width the line is whole")
  func unlimited() {
    #expect(LineWrapper(columns: nil).wrap("satu  dua", first: "1  ") == "1  satu  dua")
  }

  @Test("a colour at the label takes no room in the indent")
  func coloredLabel() {
    let label = "\u{1B}[1m1\u{1B}[0m  "
    #expect(LineWrapper(columns: 7).wrap("satu dua", first: label) == label + "satu\n   dua")
  }

  @Test("colours change no line break", arguments: 0..<30)
  func colors(seed: Int) {
    var generator = SplitMix64(seed: UInt64(seed))
    let columns = Int.random(in: 5...40, using: &generator)
    let words = (0..<40).map { _ in
      let word = String(repeating: "k", count: Int.random(in: 1...12, using: &generator))
      return Bool.random(using: &generator) ? "\u{1B}[3\(seed % 8)m\(word)\u{1B}[0m" : word
    }
    let text = words.joined(separator: " ")
    let wrapper = LineWrapper(columns: columns)
    let wrapped = wrapper.wrap(text, first: "12  ")
    #expect(Sample.plain(wrapped) == wrapper.wrap(Sample.plain(text), first: "12  "))
    #expect(wrapped.split { $0 == " " || $0 == "\n" }.dropFirst().map(String.init) == words)
    let lines = Sample.plain(wrapped).split(separator: "\n")
    for (line, next) in zip(lines, lines.dropFirst()) {
      let content = line.dropFirst(4)
      #expect(line.count <= columns || !content.contains(" "))
      let word = next.dropFirst(4).prefix { $0 != " " }
      #expect(line.count + 1 + word.count > columns, "\(word) would have fitted")
    }
  }
}
