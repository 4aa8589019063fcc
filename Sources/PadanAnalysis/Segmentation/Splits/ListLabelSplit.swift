/// `1.` | `Cuci tangan`: a list label as a segment of its own, where that is asked for.
struct ListLabelSplit: SplitRule {
  func splits(_ context: BoundaryContext) -> Bool { context.isListLabel && context.isSpaced }
}
