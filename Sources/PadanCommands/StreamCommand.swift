internal import ArgumentParser
internal import Padan
internal import PadanInterchange
internal import PadanService

/// `padan stream`.
struct StreamCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stream",
    abstract: "A worker for programs: one JSON request a line in, one answer a line out.",
    discussion: """
      EXAMPLES
        padan stream < requests.jsonl > answers.jsonl

      A request a line:
        {"id":1,"op":"segment","text":"Halo. Dunia."}
        {"id":2,"op":"terms","from":"id","text":"Pasar komputasi awan."}
        {"id":3,"op":"skeleton","from":"id","text":"Inflasi 2,8 persen."}
        {"id":4,"op":"summarize","text":"…","sentences":2}

      Answers come in the order of the requests, each as soon as it is ready. A bad line gets an
      error answer with its line number and the work goes on. Offsets are UTF-8 bytes.
      docs/formats/stream.md has the contract.
      """)

  @OptionGroup(title: "Glossary") var glossary: GlossaryOptions

  @OptionGroup(title: "Sentences, where a request does not tell")
  var segmentation: SegmentationOptionGroup

  @Flag(name: .shortAndLong, help: "No warnings on standard error.")
  var quiet = false

  func run() throws {
    let worker = LineWorker(
      RequestHandler(
        try glossary.workbench(isQuiet: quiet), segmentation: segmentation.options))
    var reader = LineReader(path: "-", longestLine: LineWorker.longestLine)
    while let line = try reader.next() {
      switch line {
      case .line(let bytes, let number):
        if let answer = worker.answer(to: bytes, number: number) {
          try StandardOutput.write(answer)
        }
      case .tooLong(let number):
        try StandardOutput.write(worker.refusal(ofLine: number))
      }
    }
  }
}
