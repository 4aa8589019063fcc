internal import PadanCore

/// `4. Kimi`, `a. Syarat`, `IV. Penutup`, `2.1. Latar`, `1.) Cuci`: a label at the start belongs to what it labels.
struct ListLabelJoin: JoinRule {
  func joins(_ context: BoundaryContext) -> Bool { context.isListLabel }
}

extension BoundaryContext {
  /// Whether the left side is a list label and nothing else, bullets and brackets beside it not counted.
  var isListLabel: Bool {
    guard candidate.ending == .stop, candidate.leftEnd - sentenceStart <= 16 else { return false }
    let left = string(sentenceStart..<candidate.leftEnd)
    guard let first = left.unicodeScalars.firstIndex(where: { !Self.labelMarks.contains($0) }),
      let last = left.unicodeScalars.lastIndex(where: { !Self.labelMarks.contains($0) }),
      !left.hasSuffix("..")
    else { return false }
    let label = left[first...last]
    if label.count == 1 { return label.allSatisfy { $0.isLetter || $0.isNumber } }
    let groups = label.split(separator: ".", omittingEmptySubsequences: false)
    return groups.allSatisfy { !$0.isEmpty && $0.count <= 3 && $0.allSatisfy(\.isASCIIDigit) }
      || label.count <= 4 && label.allSatisfy { "IVXLCDM".contains($0) }
  }

  /// What may stand beside a label.
  private static let labelMarks = Set("()[]•*·▪◦‣⁃-–— \u{A0}\t.".unicodeScalars)
}

extension Character {
  /// 0 to 9.
  var isASCIIDigit: Bool { isASCII && isNumber }
}
