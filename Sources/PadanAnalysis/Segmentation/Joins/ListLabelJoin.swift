internal import PadanCore

/// `4. Kimi`, `a. Syarat`, `IV. Penutup`, `2.1. Latar`, `1.) Cuci`: a label at the start belongs to what it labels.
struct ListLabelJoin: JoinRule {
  func joins(_ context: BoundaryContext) -> Bool { context.isListLabel }
}

extension BoundaryContext {
  /// Whether the left side is a list label and nothing else, bullets and brackets beside it not counted.
  var isListLabel: Bool {
    guard candidate.ending == .stop, candidate.leftEnd - sentenceStart <= 16 else { return false }
    let marks = "()[]•*·▪◦‣⁃-–— \u{A0}\t."
    let left = string(sentenceStart..<candidate.leftEnd)
    var label = left.drop { marks.contains($0) }
    while let last = label.last, marks.contains(last) { label.removeLast() }
    guard !label.isEmpty, !left.hasSuffix("..") else { return false }
    if label.count == 1 { return true }
    let groups = label.split(separator: ".", omittingEmptySubsequences: false)
    return groups.allSatisfy { !$0.isEmpty && $0.count <= 3 && $0.allSatisfy(\.isASCIIDigit) }
      || label.count <= 4 && label.allSatisfy { "IVXLCDM".contains($0) }
  }
}

extension Character {
  /// 0 to 9.
  var isASCIIDigit: Bool { isASCII && isNumber }
}
