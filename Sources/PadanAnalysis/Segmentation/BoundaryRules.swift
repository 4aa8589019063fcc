internal import PadanCore

/// All rules in the order in which they are asked: the cheap and frequent ones first.
///
/// Named one by one and not kept in a list, so that each call is direct.
struct BoundaryRules {
  private let options: SegmentationOptions
  private let quotations: QuotationJoin?

  /// The rules for a paragraph.
  init(options: SegmentationOptions, paragraph: TextSpan, of text: ClassifiedText) {
    self.options = options
    quotations =
      options.quotations == .keep
      ? QuotationJoin(quotations: QuotationFinder(text: text).quotations(from: paragraph.start))
      : nil
  }

  /// Whether a rule has a reason to go on.
  func joins(_ context: BoundaryContext) -> Bool {
    // Most sentences end so, and only rules that look at the whole of one can join it.
    if context.endsInLongWord {
      return BracketJoin().joins(context) || quotations?.joins(context) == true
    }
    return AbbreviationJoin().joins(context)
      || InitialJoin().joins(context)
      || SyllableNameJoin().joins(context)
      || AttributionJoin().joins(context)
      || MarkedNameJoin().joins(context)
      || LineBreakJoin(lineEnds: options.lineEnds).joins(context)
      || AddressJoin().joins(context)
      || BracketJoin().joins(context)
      || ElisionJoin().joins(context)
      || EllipsisJoin().joins(context)
      || MarksJoin().joins(context)
      || EnumerationJoin().joins(context)
      || options.listLabels == .join && ListLabelJoin().joins(context)
      || quotations?.joins(context) == true
  }

  /// Whether a rule has a reason to end.
  func splits(_ context: BoundaryContext) -> Bool {
    LowerCaseSplit().splits(context)
      || FigureSplit().splits(context)
      || MissingSpaceSplit().splits(context)
      || BracketSplit().splits(context)
      || QuoteSplit().splits(context)
      || EllipsisSplit().splits(context)
      || DashSplit().splits(context)
      || HashtagSplit().splits(context)
      || options.listLabels == .split && ListLabelSplit().splits(context)
  }
}
