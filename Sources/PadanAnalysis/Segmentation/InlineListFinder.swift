internal import PadanCore

/// Finds the items of a list that was flattened into one line: `1. Cuci tangan 2. Pakai masker`, `• Air • Selimut`.
///
/// A list is one only where its first label starts the paragraph and the next label of the same form follows;
/// items that commas part are words of a sentence.
struct InlineListFinder {
  /// How a label is written; its number is left out.
  private enum Form: Equatable {
    case bullet(Character)
    /// Marks before and behind a figure or letter.
    case label(opening: String, closing: String)
  }

  private struct Label: Equatable {
    let form: Form
    /// 1 for `1`, `a` and `A`; 0 for a bullet.
    let number: Int
  }

  let text: ClassifiedText

  /// The paragraph's items, or `nil` where it is no such list.
  func items(of paragraph: TextSpan) -> [TextSpan]? {
    var start = paragraph.start
    guard text.mayStartLabel(at: start), let first = label(at: start), first.number <= 1 else {
      return nil
    }
    var items: [TextSpan] = []
    var wanted = first.number + (first.number > 0 ? 1 : 0)
    var index = start
    while let word = text.nextWordStart(behind: index) {
      index = word
      guard text.mayStartLabel(at: word), let found = label(at: word), found.form == first.form,
        found.number == wanted, let end = text.endOfItem(before: word, from: start)
      else { continue }
      items.append(TextSpan(start, end))
      start = word
      wanted += found.number > 0 ? 1 : 0
    }
    return items.isEmpty ? nil : items + [TextSpan(start, paragraph.end)]
  }

  private func label(at start: Int) -> Label? {
    var end = start
    while end < text.end, end - start < 8, case let next = text.character(at: end),
      next.kind != .space, next.kind != .separator
    {
      end += next.length
    }
    let run = String(decoding: text.bytes[start..<end], as: UTF8.self)
    if let bullet = run.first, "•▪◦‣⁃".contains(bullet) {
      return Label(form: .bullet(bullet), number: 0)
    }
    let opening = run.prefix { $0 == "(" }
    let rest = run.dropFirst(opening.count)
    let digits = rest.prefix(while: \.isASCIIDigit)
    let body = digits.isEmpty ? rest.prefix(1) : digits
    let closing = rest.dropFirst(body.count)
    guard [".", ")", ".)"].contains(closing), let number = number(of: body) else { return nil }
    let isLetter = digits.isEmpty ? (body.first?.isUppercase == true ? "A" : "a") : "1"
    return Label(
      form: .label(opening: opening + isLetter, closing: String(closing)), number: number)
  }

  private func number(of label: Substring) -> Int? {
    if let number = Int(label) { return number }
    guard let letter = label.first?.lowercased().utf8.first, (0x61...0x7A).contains(letter) else {
      return nil
    }
    return Int(letter) - 0x60
  }
}

extension ClassifiedText {
  /// Whether the byte may start a label: a figure, a letter, a bracket or a bullet.
  fileprivate func mayStartLabel(at index: Int) -> Bool {
    guard index + 1 < end else { return false }
    switch bytes[index] {
    case UInt8(ascii: "("), 0x30...0x39, 0xE2: return true
    case 0x41...0x5A, 0x61...0x7A:
      return bytes[index + 1] == UInt8(ascii: ".") || bytes[index + 1] == UInt8(ascii: ")")
    default: return false
    }
  }

  /// Where the next run without white space starts.
  fileprivate func nextWordStart(behind index: Int) -> Int? {
    var index = index
    var hasSpace = false
    while index < end, case let next = character(at: index) {
      let isSpace = next.kind == .space || next.kind == .separator
      if hasSpace, !isSpace { return index }
      hasSpace = hasSpace || isSpace
      index += next.length
    }
    return nil
  }

  /// The end of the item before a label, or `nil` where a comma or nothing stands before it.
  fileprivate func endOfItem(before label: Int, from start: Int) -> Int? {
    var index = label
    while let last = character(before: index, from: start),
      last.kind == .space || last.kind == .separator
    {
      index -= last.length
    }
    guard index > start, bytes[index - 1] != UInt8(ascii: ",") else { return nil }
    return index
  }
}
