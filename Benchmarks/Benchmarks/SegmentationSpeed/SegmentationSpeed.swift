import Foundation
import Padan

/// Cuts a text into sentences again and again, and prints how fast: `segmentation-speed [--whole] REPEATS FILE`.
///
/// The counterpart of `Benchmarks/peers/ubrk_utf8.c`, with the same command line and output: one line a repeat,
/// then the best and the median. A paragraph is a line, or with `--whole` the file. Reading is not timed.
@main
struct SegmentationSpeed {
  static func main() throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    let isWhole = arguments.first == "--whole"
    if isWhole { arguments.removeFirst() }
    guard arguments.count == 2, let repeats = Int(arguments[0]), repeats > 0,
      let data = FileManager.default.contents(atPath: arguments[1]),
      let source = SourceText(validating: Array(data), name: arguments[1])
    else {
      FileHandle.standardError.write(
        Data("usage: segmentation-speed [--whole] REPEATS FILE (UTF-8)\n".utf8))
      exit(64)
    }
    let document = Document(
      source: source, paragraphs: isWhole ? [Paragraph(span: source.span)] : lines(of: source))
    let workbench = try Workbench()
    var rates: [Double] = []
    for _ in 0..<repeats {
      let start = cpuSeconds()
      let count = try workbench.sentences(of: document, language: .indonesian).sentences.count
      let seconds = cpuSeconds() - start
      let rate = Double(source.bytes.count) / 1e6 / seconds
      rates.append(rate)
      print("boundaries \(count)  cpu-seconds \(fixed(seconds, 6))  MB/s \(fixed(rate, 1))")
    }
    rates.sort()
    let middle = rates.count / 2
    let median =
      rates.count.isMultiple(of: 2) ? (rates[middle - 1] + rates[middle]) / 2 : rates[middle]
    print("best \(fixed(rates[rates.count - 1], 1))  median \(fixed(median, 1))")
  }

  private static func lines(of source: SourceText) -> [Paragraph] {
    source.bytes.split(separator: 0x0A).map {
      Paragraph(span: TextSpan($0.startIndex, $0.endIndex))
    }
  }

  private static func fixed(_ number: Double, _ digits: Int) -> String {
    String(format: "%.\(digits)f", number)
  }

  private static func cpuSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
