internal import CICU

/// A regular expression of ICU that searches UTF-8 bytes and stops when its time is up.
///
/// Offsets are bytes, through `UText`: nothing is copied to UTF-16. Backtracking can take time that grows
/// exponentially with the text (`(a+)+$`), so every search has a deadline, at which ICU's callbacks end it, and
/// ICU bounds the memory of its stack. Not Sendable: each analysis opens its own.
///
/// Source: ICU User Guide, Regular Expressions; Unicode Technical Standard #18.
final class RegularExpression {
  /// Whether upper and lower case are the same.
  enum Case: Sendable {
    /// They are not.
    case matters
    /// They are.
    case ignored
  }

  /// Why a pattern is none.
  struct SyntaxError: Error, Hashable {
    /// What ICU calls the mistake, such as `U_REGEX_MISMATCHED_PAREN`.
    let name: String
    /// How many UTF-16 units stand before it, where ICU says so.
    let offset: Int?
  }

  /// Why a search was given up.
  enum SearchError: Error, Hashable {
    /// The deadline passed.
    case outOfTime
    /// The pattern needed more than `stackLimit` to remember where it could go back to.
    case outOfStack
    /// ICU failed otherwise.
    case failed(String)
  }

  /// The most bytes ICU may take to remember where it can go back to; some 100,000 choices.
  static let stackLimit = 8 << 20

  fileprivate let expression: OpaquePointer
  private let watch = SearchWatch()
  private var text: UnsafeMutablePointer<UText>?

  /// Compiles a pattern.
  ///
  /// - Throws: `SyntaxError` where ICU refuses it.
  init(_ pattern: String, case: Case = .matters) throws {
    var status = U_ZERO_ERROR
    var place = UParseError()
    let units = Array(pattern.utf16)
    let flags = `case` == .ignored ? UInt32(UREGEX_CASE_INSENSITIVE.rawValue) : 0
    let opened = units.withUnsafeBufferPointer {
      padan_uregex_open($0.baseAddress, Int32(clamping: $0.count), flags, &place, &status)
    }
    guard let opened, !padan_is_failure(status) else {
      throw SyntaxError(
        name: Self.name(of: status), offset: place.offset >= 0 ? Int(place.offset) : nil)
    }
    expression = opened
    let context = UnsafeRawPointer(Unmanaged.passUnretained(watch).toOpaque())
    padan_uregex_limit_stack(expression, Int32(Self.stackLimit), &status)
    padan_uregex_watch(
      expression, { context, _ in SearchWatch.goesOn(context) },
      { context, _ in SearchWatch.goesOn(context) }, context, &status)
    guard !padan_is_failure(status) else {
      throw SyntaxError(name: Self.name(of: status), offset: nil)
    }
  }

  deinit {
    padan_uregex_close(expression)
    if let text { padan_utext_close(text) }
  }

  /// Calls `body` with a search of the bytes, which ends with an error at the deadline.
  ///
  /// - Throws: `SearchError`, and what `body` throws.
  func search<Result>(
    _ bytes: UnsafeBufferPointer<UInt8>, until deadline: ContinuousClock.Instant,
    _ body: (RegularExpressionSearch) throws -> Result
  ) throws -> Result {
    var status = U_ZERO_ERROR
    watch.begin(until: deadline, byteCount: bytes.count)
    bytes.withMemoryRebound(to: CChar.self) {
      text = padan_uregex_set_utf8(
        expression, text, $0.baseAddress, Int64($0.count), &status)
    }
    try Self.check(status)
    return try body(
      RegularExpressionSearch(expression: expression, watch: watch, bytes: bytes))
  }

  /// Whether the expression matches the whole of a text.
  ///
  /// - Throws: `SearchError`.
  func matchesWhole(_ text: String, until deadline: ContinuousClock.Instant) throws -> Bool {
    try Array(text.utf8).withUnsafeBufferPointer { bytes in
      try search(bytes, until: deadline) { _ in
        var status = U_ZERO_ERROR
        let matches = padan_uregex_matches(expression, &status)
        try Self.check(status)
        return matches
      }
    }
  }

  fileprivate static func check(_ status: UErrorCode) throws {
    guard padan_is_failure(status) else { return }
    switch status {
    case U_REGEX_STOPPED_BY_CALLER: throw SearchError.outOfTime
    case U_REGEX_STACK_OVERFLOW: throw SearchError.outOfStack
    default: throw SearchError.failed(name(of: status))
    }
  }

  private static func name(of status: UErrorCode) -> String {
    String(cString: padan_error_name(status))
  }
}

/// A regular expression at work on a text; it is of use only inside `RegularExpression.search`.
struct RegularExpressionSearch {
  fileprivate let expression: OpaquePointer
  fileprivate let watch: SearchWatch
  fileprivate let bytes: UnsafeBufferPointer<UInt8>

  /// The first match that starts at `place` or behind it, or `nil`.
  ///
  /// - Throws: `RegularExpression.SearchError`.
  func firstMatch(from place: Int) throws -> Range<Int>? {
    guard watch.hasTime else { throw RegularExpression.SearchError.outOfTime }
    var status = U_ZERO_ERROR
    let isFound = padan_uregex_find(expression, Int64(place), &status)
    try RegularExpression.check(status)
    guard isFound else { return nil }
    let start = Int(padan_uregex_start(expression, &status))
    return start..<Int(padan_uregex_end(expression, &status))
  }

  /// Where the match that starts at `place` ends, or `nil` where none starts there.
  ///
  /// - Throws: `RegularExpression.SearchError`.
  func matchEnd(at place: Int) throws -> Int? {
    guard watch.hasTime else { throw RegularExpression.SearchError.outOfTime }
    var status = U_ZERO_ERROR
    let isFound = padan_uregex_looking_at(expression, Int64(place), &status)
    try RegularExpression.check(status)
    return isFound ? Int(padan_uregex_end(expression, &status)) : nil
  }

  /// Calls `body` with the match from each place that has one, in the order of their starts.
  ///
  /// Unlike the matches of a plain search these may overlap: from each character there is the one match that the
  /// expression prefers, such as the longest for `+`.
  ///
  /// - Throws: `RegularExpression.SearchError`.
  func forEachMatch(_ body: (Range<Int>) -> Void) throws {
    var place = 0
    while place <= bytes.count, let match = try firstMatch(from: place) {
      body(match)
      place = match.lowerBound + 1
      while place < bytes.count, bytes[place] & 0xC0 == 0x80 { place += 1 }
    }
  }
}
