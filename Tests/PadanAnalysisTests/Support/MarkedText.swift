import PadanCore

/// A text whose parts are marked in place: positions are seen, not counted.
struct MarkedText {
  /// The text without its marks.
  let source: SourceText
  /// The byte offsets of the marks in the text.
  let marks: [Int]

  /// Takes the marks, `‖` if not told, out of a text.
  init(_ marked: String, mark: Character = "‖") {
    var text = ""
    var marks: [Int] = []
    for character in marked {
      if character == mark {
        marks.append(text.utf8.count)
      } else {
        text.append(character)
      }
    }
    source = SourceText(text)
    self.marks = marks
  }

  /// The parts between the marks, without the white space around them.
  var parts: [String] {
    let ends = marks + [source.bytes.count]
    return zip([0] + marks, ends).map {
      source.text(in: source.trimmingWhiteSpace(TextSpan($0, $1)))
    }
  }
}
