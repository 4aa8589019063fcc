internal import CICU
package import PadanCore

/// ICU's break iterator over UTF-8 bytes.
///
/// Source: UAX #29 as ICU implements it; boundaries are byte offsets through `UText`, so nothing is copied
/// to UTF-16. Not Sendable: each analysis opens its own.
package final class BreakIterator {
  /// What the boundaries part.
  package enum Kind: Sendable {
    /// Sentences.
    case sentence
    /// Words, numbers, marks and white space.
    case word
  }

  private let iterator: OpaquePointer
  private var text: UnsafeMutablePointer<UText>?

  /// Opens ICU's rules for a language; `und` and unknown languages get the root rules.
  ///
  /// - Throws: `PadanError` with code `system` where ICU lacks its data.
  package init(_ kind: Kind, language: LanguageTag) throws {
    var status = U_ZERO_ERROR
    let locale = language == .undetermined ? "" : language.rawValue
    let opened =
      switch kind {
      case .sentence: padan_ubrk_open_sentence(locale, &status)
      case .word: padan_ubrk_open_word(locale, &status)
      }
    guard let opened, !padan_is_failure(status) else { throw BreakIterator.failure(status) }
    iterator = opened
  }

  deinit {
    padan_ubrk_close(iterator)
    if let text { padan_utext_close(text) }
  }

  /// Calls `body` with each boundary behind the first: its byte offset in `bytes` and ICU's rule status.
  ///
  /// - Throws: `PadanError` with code `system` where ICU refuses the text.
  package func forEachBoundary(
    in bytes: UnsafeBufferPointer<UInt8>, _ body: (_ offset: Int, _ ruleStatus: Int32) -> Void
  ) throws {
    guard let base = bytes.baseAddress, !bytes.isEmpty else { return }
    var status = U_ZERO_ERROR
    try base.withMemoryRebound(to: CChar.self, capacity: bytes.count) { characters in
      text = padan_ubrk_set_utf8(iterator, text, characters, Int64(bytes.count), &status)
      guard !padan_is_failure(status) else { throw BreakIterator.failure(status) }
      _ = padan_ubrk_first(iterator)
      while true {
        let offset = padan_ubrk_next(iterator)
        guard offset >= 0 else { break }
        body(Int(offset), padan_ubrk_rule_status(iterator))
      }
    }
  }

  /// ICU's version, such as `72.1`.
  package static var icuVersion: String { String(cString: padan_icu_version()) }

  private static func failure(_ status: UErrorCode) -> PadanError {
    PadanError(
      .system, "ICU failed with \(String(cString: padan_error_name(status)))",
      advice: "check that ICU and its data (libicu) are installed")
  }
}
