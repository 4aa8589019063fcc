import PadanCore

@testable import PadanAnalysis

/// The kind of the token between the marks `‖` of a text, or `nil` where just that is not one token.
func markedKind(_ marked: String) throws -> Token.Kind? {
  let text = MarkedText(marked)
  guard text.marks.count == 2 else { return nil }
  let span = TextSpan(text.marks[0], text.marks[1])
  return try Tokenizer().tokens(of: text.source).first { $0.span == span }?.kind
}

/// A text with `‖` wherever two tokens touch; marks that it has already count for nothing.
func seams(_ marked: String) throws -> String {
  let source = MarkedText(marked).source
  var text = ""
  var end = 0
  for token in try Tokenizer().tokens(of: source) {
    if token.span.start > end {
      text += source.text(in: TextSpan(end, token.span.start))
    } else if end > 0 {
      text += "‖"
    }
    text += source.text(in: token.span)
    end = token.span.end
  }
  return text + source.text(in: TextSpan(end, source.bytes.count))
}
