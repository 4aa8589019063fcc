internal import CICU

/// What a character is to the sentence rules: its Unicode property `Sentence_Break`.
///
/// Source: UAX #29, table 4. `Format` is taken with `Extend` and `CR`, `LF` with `Sep`, as the rules do.
enum SentenceBreakClass: UInt8 {
  /// Any character not named below.
  case other
  /// Combining marks and format controls, which the rules pass over (SB5).
  case extend
  /// White space that is no line break.
  case space
  /// A line or paragraph break.
  case separator
  /// A lower-case letter.
  case lower
  /// An upper-case letter.
  case upper
  /// A letter without case.
  case letter
  /// A digit.
  case numeric
  /// `ATerm`: the full stop, which may stand inside a sentence.
  case stop
  /// `STerm`: `?`, `!`, and others that end a sentence.
  case terminator
  /// Brackets and quotation marks.
  case close
  /// `SContinue`: commas, colons, dashes, behind which a sentence goes on.
  case goesOn

  /// The class of a code point, as ICU's data has it.
  init(of codePoint: UInt32) {
    let property = padan_sentence_break_property(Int32(bitPattern: codePoint))
    self =
      switch UInt32(bitPattern: property) {
      case U_SB_ATERM.rawValue: .stop
      case U_SB_STERM.rawValue: .terminator
      case U_SB_CLOSE.rawValue: .close
      case U_SB_LOWER.rawValue: .lower
      case U_SB_UPPER.rawValue: .upper
      case U_SB_OLETTER.rawValue: .letter
      case U_SB_NUMERIC.rawValue: .numeric
      case U_SB_SP.rawValue: .space
      case U_SB_SEP.rawValue, U_SB_CR.rawValue, U_SB_LF.rawValue: .separator
      case U_SB_EXTEND.rawValue, U_SB_FORMAT.rawValue: .extend
      case U_SB_SCONTINUE.rawValue: .goesOn
      default: .other
      }
  }

  /// Whether a sentence may end behind the character.
  @inline(__always) var endsSentence: Bool { self == .stop || self == .terminator }

  /// Whether the character tells rule SB8 whether a sentence goes on behind a full stop.
  @inline(__always) var decidesStop: Bool {
    switch self {
    case .letter, .upper, .lower, .separator, .stop, .terminator: true
    default: false
    }
  }
}
