public import ArgumentParser
public import Padan

/// `--quotations`, `--list-labels`, `--line-breaks`, `--line-ends`: what counts as one sentence.
struct SegmentationOptionGroup: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Whether a quotation of several sentences is cut or kept whole.", valueName: "how"))
  var quotations: SegmentationOptions.Quotations = SegmentationOptions().quotations

  @Option(
    help: ArgumentHelp(
      "Whether a label such as 1. or a. joins its item or is split off.", valueName: "how"))
  var listLabels: SegmentationOptions.ListLabels = SegmentationOptions().listLabels

  @Option(
    help: ArgumentHelp(
      "What a line break is: automatic finds it from the text.", valueName: "what"))
  var lineBreaks: SegmentationOptions.LineBreaks = SegmentationOptions().lineBreaks

  @Option(
    help: ArgumentHelp(
      "Whether a sentence ends with a line that has no full stop.", valueName: "how"))
  var lineEnds: SegmentationOptions.LineEnds = SegmentationOptions().lineEnds

  /// The options told.
  var options: SegmentationOptions {
    SegmentationOptions(
      quotations: quotations, listLabels: listLabels, lineBreaks: lineBreaks, lineEnds: lineEnds)
  }
}

extension SegmentationOptions.Quotations: ExpressibleByArgument {}
extension SegmentationOptions.ListLabels: ExpressibleByArgument {}
extension SegmentationOptions.LineBreaks: ExpressibleByArgument {}
extension SegmentationOptions.LineEnds: ExpressibleByArgument {}
