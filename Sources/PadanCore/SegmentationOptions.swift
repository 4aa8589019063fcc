/// What counts as one sentence where conventions differ. The defaults are those of a news desk.
///
///     var options = SegmentationOptions()
///     options.quotations = .keep
public struct SegmentationOptions: Hashable, Sendable, Codable {
  /// Whether a quotation of several sentences is cut.
  public enum Quotations: String, Hashable, Sendable, Codable, CaseIterable {
    /// `"Ia sakit.` | `Ia tidak datang," kata Budi.` — each sentence by itself, as a translator works.
    case split
    /// `"Ia sakit. Ia tidak datang," kata Budi.` — the quotation and who said it are one.
    case keep
  }

  /// What a list label such as `1.`, `a.` or `IV.` is.
  public enum ListLabels: String, Hashable, Sendable, Codable, CaseIterable {
    /// `1. Cuci tangan.` — part of the item that it labels.
    case join
    /// `1.` | `Cuci tangan.` — a segment of its own, as some translation memories have it.
    case split
  }

  /// What a line break means where no blank line stands beside it.
  public enum LineBreaks: String, Hashable, Sendable, Codable, CaseIterable {
    /// Found from the text: lines as long as a page is wide go on, others are paragraphs.
    case automatic
    /// Each line is a paragraph.
    case paragraph
    /// Each line goes on in the next; blank lines part paragraphs.
    case wrapped
    /// Each line is one sentence, and is not cut.
    case sentence
  }

  /// What a line end without a full stop or another terminator is, inside a wrapped paragraph.
  public enum LineEnds: String, Hashable, Sendable, Codable, CaseIterable {
    /// An end behind a heading and before a list item; elsewhere the sentence goes on.
    case automatic
    /// The sentence goes on.
    case join
    /// The sentence ends.
    case split
  }

  /// Whether a quotation of several sentences is cut; by default it is.
  public var quotations: Quotations
  /// What a list label is; by default part of its item.
  public var listLabels: ListLabels
  /// What a line break means; by default found from the text.
  public var lineBreaks: LineBreaks
  /// What a line end without a terminator is; by default found from the text.
  public var lineEnds: LineEnds

  /// Makes options; what is not told has its default.
  public init(
    quotations: Quotations = .split, listLabels: ListLabels = .join,
    lineBreaks: LineBreaks = .automatic, lineEnds: LineEnds = .automatic
  ) {
    self.quotations = quotations
    self.listLabels = listLabels
    self.lineBreaks = lineBreaks
    self.lineEnds = lineEnds
  }
}
