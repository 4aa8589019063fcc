internal import PadanCore

/// Tells what a piece of ICU's word break is, by its bytes and ICU's rule status.
struct PieceClassifier {
  let bytes: UnsafeBufferPointer<UInt8>

  /// The piece of a range that is not empty.
  ///
  /// ICU's status is below 100 for marks, 100 to 199 for what ends in a number (`G20` too), from 200 for
  /// letters, kana and ideographs.
  func piece(_ range: Range<Int>, ruleStatus: Int32) -> Piece {
    let span = TextSpan(range.lowerBound, range.upperBound)
    guard ruleStatus >= 100 else {
      return Piece(span: span, kind: MarkKind.kind(of: bytes, range), mayBeAddress: false)
    }
    let content = Content(bytes[range])
    return Piece(
      span: span, kind: kind(range, content, isNumber: ruleStatus < 200),
      mayBeAddress: content.hasAddressMark)
  }

  private func kind(_ range: Range<Int>, _ content: Content, isNumber: Bool) -> Token.Kind {
    if content.hasLetters {
      return content.hasDigits && GluedAmount.isAmount(bytes[range]) ? .amount : .word
    }
    if content.isBeyondASCII { return isNumber ? numberOrOther(range) : .word }
    if content.hasDigits { return isNumber ? .number : .word }
    // @ and __ are letters to some versions of ICU.
    return MarkKind.kind(of: bytes, range)
  }

  /// Figures of other scripts; letters may stand among them, and a keycap makes a figure an emoji.
  private func numberOrOther(_ range: Range<Int>) -> Token.Kind {
    var kind = Token.Kind.number
    for scalar in String(decoding: bytes[range], as: UTF8.self).unicodeScalars {
      if scalar == "\u{20E3}" { return .symbol }
      if scalar.properties.isAlphabetic { kind = .word }
    }
    return kind
  }

  /// Which sorts of bytes a piece has.
  private struct Content {
    private(set) var hasLetters = false
    private(set) var hasDigits = false
    private(set) var hasAddressMark = false
    private(set) var isBeyondASCII = false

    init(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
      for byte in bytes {
        if byte.isASCIILetter {
          hasLetters = true
        } else if byte >= 0x80 {
          isBeyondASCII = true
        } else if byte.isASCIIDigit {
          hasDigits = true
        } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "@") {
          hasAddressMark = true
        }
      }
    }
  }
}

extension UInt8 {
  /// `A` to `Z`, `a` to `z`.
  var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// `0` to `9`.
  var isASCIIDigit: Bool { self &- 0x30 < 10 }

  /// A letter or a digit of ASCII.
  var isASCIIAlphanumeric: Bool { isASCIILetter || isASCIIDigit }
}
