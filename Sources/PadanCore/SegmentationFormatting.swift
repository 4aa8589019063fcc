/// What an SRX file says of texts with inline codes and subflows: its `<header>`.
///
/// Padan's texts have neither; what was read is kept, so that it can be written again.
public struct SegmentationFormatting: Hashable, Sendable {
  /// Where an inline code at the end of a segment goes: SRX's `<formathandle>`.
  public struct Handle: Hashable, Sendable {
    /// The kind of the code.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      /// It opens a pair.
      case start
      /// It closes a pair.
      case end
      /// It stands alone.
      case isolated
    }

    /// The kind of the code.
    public let kind: Kind
    /// Whether it belongs to the segment before it.
    public let isIncluded: Bool

    /// Makes a handle.
    public init(_ kind: Kind, isIncluded: Bool) {
      self.kind = kind
      self.isIncluded = isIncluded
    }
  }

  /// Whether text inside a code, such as a footnote's, is cut into segments.
  public var segmentsSubflows: Bool
  /// What becomes of inline codes; SRX's defaults hold for kinds that are not listed.
  public var handles: [Handle]

  /// Makes what a header says, with SRX's defaults.
  public init(
    segmentsSubflows: Bool = true,
    handles: [Handle] = [
      Handle(.start, isIncluded: false), Handle(.end, isIncluded: true),
      Handle(.isolated, isIncluded: true),
    ]
  ) {
    self.segmentsSubflows = segmentsSubflows
    self.handles = handles
  }
}
