public import PadanCore

/// A text with the sentence boundaries that a person says are right.
///
/// A boundary is the number of characters before it that are not white space, counted in Unicode code
/// points. The end of the text is no boundary.
public struct GoldText: Hashable, Sendable {
  /// The text, named by its place.
  public let source: SourceText
  /// What the gold calls it, if it does.
  public let id: String?
  /// The boundaries, ascending; each is at least 1 and below the text's count of characters.
  public let boundaries: [Int]
  /// Boundaries that count neither as right nor as wrong.
  public let ignored: Set<Int>
  private let file: String
  /// The line of each sentence in the file, or of the whole text where it stands on one.
  private let lines: [Int]

  /// Makes a gold text; `boundaries` ascend, and one at the end of the text is left out.
  package init(
    _ text: String, id: String? = nil, boundaries: [Int], ignored: Set<Int> = [],
    file: String = "<gold>", lines: [Int] = [1]
  ) {
    // A name with its line behind it is never taken for that of a Markdown file.
    source = SourceText(text, name: "\(file):\(lines.first ?? 1)")
    let total = NonSpaceCounter(source).total
    self.id = id
    self.boundaries = boundaries.filter { $0 < total }
    self.ignored = ignored
    self.file = file
    self.lines = lines
  }

  /// How many sentences the gold has.
  public var sentenceCount: Int { boundaries.count + 1 }

  /// Where the sentence stands in the gold file in which, or at whose end, a boundary lies.
  public func location(of position: Int) -> SourceLocation {
    var low = 0
    var high = boundaries.count
    while low < high {
      let middle = (low + high) / 2
      if boundaries[middle] < position { low = middle + 1 } else { high = middle }
    }
    return SourceLocation(file: file, line: low < lines.count ? lines[low] : lines.last)
  }
}
