import Padan
import Testing

@testable import PadanCommands

@Suite struct EvaluationTextTests {
  private let style = TextStyle(isColored: false, columns: nil)

  /// The lines of an evaluation, each with single spaces, without the folder of the files.
  private func lines(
    _ files: [(name: String, text: String)], examplesPerClass: Int = 2
  ) throws -> [String] {
    let evaluation = try GoldSample.evaluation(files, examplesPerClass: examplesPerClass)
    return EvaluationText(evaluation: evaluation, style: style).text.split(separator: "\n").map {
      $0.split(separator: " ").map { word in
        word.hasPrefix("/") ? String(word.split(separator: "/").last ?? word) : String(word)
      }.joined(separator: " ")
    }
  }

  @Test("one file: a row of figures, then the errors by class with their places")
  func oneFile() throws {
    let lines = try lines([("a.txt", "Satu kali.\nIa datang. Lalu pergi.\nHarga naik\nItu saja.\n")]
    )
    #expect(
      lines == [
        "Boundaries between sentences, in percent",
        "File Texts Sentences Found Right Extra Missed Precision Recall F1",
        "a.txt 1 4 4 2 1 1 66.67 66.67 66.67", "Errors", "1 extra, elsewhere",
        "a.txt:2 Ia datang. | Lalu pergi. Harga naik Itu saj…", "1 missed, without a terminator",
        "a.txt:3 Harga naik | Itu saja.",
      ])
  }

  @Test("several files: their total and the mean")
  func severalFiles() throws {
    let lines = try lines([("a.txt", "Satu kali.\nDua kali."), ("b.txt", "Ia datang. Lalu pergi.")])
    #expect(lines.contains("total 2 3 4 1 1 0 50.00 100.00 66.67"))
    #expect(lines.contains("b.txt 1 1 2 0 1 0 0.00 – 0.00"))
    #expect(lines.contains("Macro F1 50.00, the mean of the files"))
  }

  @Test("where all is right no errors are told; where there is nothing to find no figure is")
  func noErrors() throws {
    let lines = try lines([("a.txt", "Satu kali saja.")])
    #expect(lines.count == 3 && lines.last == "a.txt 1 1 1 0 0 0 – – –")
  }

  @Test("no examples where none are wanted")
  func noExamples() throws {
    let lines = try lines([("a.txt", "Ia datang. Lalu pergi.")], examplesPerClass: 0)
    #expect(lines.last == "1 extra, elsewhere")
  }

  @Test("what a terminal would obey is made visible")
  func controls() {
    #expect(
      EvaluationText.shown("a\u{1B}[31mb\n c\u{202E}\u{0}") == "a\u{FFFD}[31mb c\u{FFFD}\u{FFFD}")
  }

  @Test(
    "percent with two digits",
    arguments: [(0, "0.00"), (1, "100.00"), (0.97724, "97.72"), (0.5, "50.00"), (0.00006, "0.01")])
  func percent(share: Double, text: String) {
    #expect(EvaluationText.percent(share) == text)
    #expect(EvaluationText.percent(nil) == "–")
  }

  @Test("colour changes nothing but colour")
  func colored() throws {
    let evaluation = try GoldSample.evaluation([("a.txt", "Ia datang. Lalu pergi.")])
    let colored = EvaluationText(
      evaluation: evaluation, style: TextStyle(isColored: true, columns: nil)
    ).text
    #expect(colored.contains("\u{1B}["))
    #expect(Sample.plain(colored) == EvaluationText(evaluation: evaluation, style: style).text)
  }
}
